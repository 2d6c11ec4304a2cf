import type { UnitWish, ValueView, Whose } from '$lib/host';
import { ownName, type TextSource } from '$lib/i18n';
import { accommodations, shortDay, stateText } from '$lib/components';

/** A value as people read it. */
export function valueText(value: ValueView, texts: TextSource): string {
  const { t } = texts;
  switch (value.kind) {
    case 'name':
      return value.name;
    case 'card':
      return t('classes-card', { card: value.card });
    case 'languages':
      return [value.language, value.second]
        .filter((tag) => tag !== null)
        .map(ownName)
        .join(', ');
    case 'classroom':
      return value.name ?? t('differences-unknown');
    case 'staff': {
      const role = value.role === null ? t('differences-unknown') : t(`site-role-${value.role}`);
      return `${value.name}, ${role}`;
    }
    case 'stick':
      return `${value.name}, ${t(value.retired ? 'sticks-retired' : 'sticks-in-use')}`;
    case 'stickRule':
      return t(value.registeredOnly ? 'sticks-rule-registered' : 'sticks-rule-any');
    case 'withdrawal':
      if (!value.withdrawn) return t('differences-withdrawn-not');
      return t(value.andOlder ? 'differences-withdrawn-older' : 'differences-withdrawn-only');
    case 'same':
      return t(value.same ? 'differences-one-person' : 'differences-two-people');
    case 'works':
      return t(value.here ? 'differences-works-yes' : 'differences-works-no');
    case 'state':
      return stateText(texts, value.state);
    case 'needs':
      return accommodations(texts, value.needs).join(', ') || t('differences-needs-none');
    case 'group':
      return value.name ?? t('differences-group-gone');
    case 'member':
      return t(value.member ? 'differences-member-yes' : 'differences-member-no');
    case 'plan': {
      const wish = t(value.wish ? wishes[value.wish] : 'differences-as-class');
      if (value.due === null) return wish;
      return t('differences-plan-until', { wish, day: shortDay(texts.language, value.due) });
    }
    case 'attendance':
      return [
        t(value.state ? `register-${value.state}` : 'register-taken-back'),
        value.reason && t(`register-reason-${value.reason}`),
        value.minutes !== null && t('register-minutes-value', { minutes: value.minutes }),
      ]
        .filter((part) => part)
        .join(', ');
  }
}

const wishes = {
  essential: 'plan-essential',
  optional: 'plan-optional',
  notPlanned: 'plan-not-planned',
} as const satisfies Record<UnitWish, string>;

/** What the values are about: the heading of a choice. */
export function whoseText(
  whose: Whose,
  value: ValueView | undefined,
  { t, language }: Pick<TextSource, 't' | 'language'>,
): string {
  switch (whose.kind) {
    case 'site':
      return t('differences-whose-site', { name: whose.name ?? t('differences-site-unknown') });
    case 'learner': {
      const { name } = whose;
      if (value?.kind === 'card') return t('differences-whose-card', { name });
      if (value?.kind === 'languages') return t('differences-whose-languages', { name });
      if (value?.kind === 'classroom') return t('differences-whose-classroom', { name });
      if (value?.kind === 'state') return t('differences-whose-state', { name });
      if (value?.kind === 'needs') return t('differences-whose-needs', { name });
      return t('differences-whose-name', { name });
    }
    case 'group':
      return t('differences-whose-group', { name: whose.name });
    case 'membership':
      return t('differences-whose-member', { name: whose.name, group: whose.group });
    case 'plan': {
      const { unit, learner } = whose;
      return learner === null
        ? t('differences-whose-plan', { unit })
        : t('differences-whose-plan-of', { unit, name: learner });
    }
    case 'day':
      return t('differences-whose-day', { day: shortDay(language, whose.day), name: whose.name });
    case 'staff':
      if (value?.kind === 'works') return t('differences-whose-works', { name: whose.name });
      return t('differences-whose-staff', { name: whose.name });
    case 'stick':
      return t('differences-whose-stick', { serial: whose.serial });
    case 'stickRule':
      return t('sticks-rule');
    case 'pack':
      return t('differences-whose-pack', { pack: whose.pack, version: whose.version });
    case 'records':
      return t('differences-whose-records', { first: whose.first, second: whose.second });
  }
}
