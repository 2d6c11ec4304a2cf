import type { UnitWish } from '$lib/host';

/** What staff say of a unit. */
export interface Said {
  wish: UnitWish | null;
  due: string | null;
}

/** The text of a wish; a unit of which nothing is said is not planned. */
export function wishKey(
  wish: UnitWish | null,
): 'plan-essential' | 'plan-optional' | 'plan-not-planned' {
  switch (wish) {
    case 'essential':
      return 'plan-essential';
    case 'optional':
      return 'plan-optional';
    default:
      return 'plan-not-planned';
  }
}

/** How a learner's line leaves the choice to the class. */
export const AS_CLASS = 'as-class';

/** The choice that stands for what is said: of a learner, nothing said means as the class. */
export function choiceOf(wish: UnitWish | null, ofPerson: boolean): UnitWish | typeof AS_CLASS {
  return wish ?? (ofPerson ? AS_CLASS : 'notPlanned');
}

/** Reads a choice back. */
export function wishOf(choice: UnitWish | typeof AS_CLASS): UnitWish | null {
  return choice === AS_CLASS ? null : choice;
}
