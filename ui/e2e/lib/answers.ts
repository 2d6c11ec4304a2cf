/** Answers in place of the core's, for screens of what cannot be brought about on one computer. */
import type { Page } from '@playwright/test';
import type { Commands } from '../../src/lib/host/bindings/commands';

type Answers = { [C in keyof Commands]?: Commands[C][1] };

/** From now on these commands are answered so; all others go to the core. */
export async function answerInstead(page: Page, answers: Answers): Promise<void> {
  await page.route('**/rpc', async (route) => {
    const { command } = route.request().postDataJSON() as { command: keyof Commands };
    if (command in answers) await route.fulfill({ json: { ok: true, data: answers[command] } });
    else await route.fallback();
  });
}
