import type { SomebodyView } from '$lib/host';
import type { TextSource } from '$lib/i18n';

/** Whoever did something, as far as it is known. */
type Somebody = Pick<SomebodyView, 'role' | 'alias' | 'name'>;

/** "Trainer 42": role and number; the name only where the core gives one. */
export function nameOf({ role, alias, name }: Somebody, t: TextSource['t']): string {
  if (role === null || alias === null) return name ?? t('access-who-unknown');
  const who = { role: t(`site-role-${role}`), alias };
  return name ? t('access-who-named', { ...who, name }) : t('access-who', who);
}
