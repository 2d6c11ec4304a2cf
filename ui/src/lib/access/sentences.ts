import type { Topic } from '$lib/host';
import type { TextSource } from '$lib/i18n';

type Say = TextSource['t'];
/** Topics as one list: "name, card and pictures". */
export function listOf(topics: readonly Topic[], t: Say): string {
  return topics.map((topic) => t(`access-topic-${topic}`)).join(', ');
}
