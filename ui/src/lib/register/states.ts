import type { AbsenceReason, AttendanceState, RegisterRow } from '$lib/host';

/** In the order of the buttons. */
export const states = ['present', 'part', 'excused', 'unexcused'] as const;

export const reasons = ['regime', 'court', 'health', 'segregation', 'staff', 'other'] as const;

/** A reason belongs to who was not there, or not for the whole time. */
export function takesReason(state: AttendanceState | null | undefined): boolean {
  return state === 'part' || state === 'excused' || state === 'unexcused';
}

/** Minutes belong to who was there, for a part at least. */
export function takesMinutes(state: AttendanceState | null | undefined): boolean {
  return state === 'present' || state === 'part';
}

/** What is noted with a state: what was said before stays, and sign-ins give the minutes. */
export function withState(
  row: RegisterRow,
  state: AttendanceState,
): { state: AttendanceState; reason: AbsenceReason | null; minutes: number | null } {
  const minutes = row.noted?.minutes ?? row.signedIn?.minutes ?? null;
  return {
    state,
    reason: takesReason(state) ? (row.noted?.reason ?? null) : null,
    minutes: takesMinutes(state) ? minutes : null,
  };
}

/** The state whose key was pressed; capitals and small letters are the same. */
export function stateOfKey(
  key: string,
  keyOf: (state: AttendanceState) => string,
): AttendanceState | null {
  const pressed = key.toLowerCase();
  return states.find((state) => keyOf(state).toLowerCase() === pressed) ?? null;
}
