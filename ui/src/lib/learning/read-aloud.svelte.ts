import type { StepText, VoiceView } from '$lib/host';
import { loadMedia } from './media';
import { sentenceAt } from './sentence-at';

/** As often as normal; what is chosen stays while this person sits here. */
export const speeds = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof speeds)[number];

const rates: Record<Speed, number> = { slow: 0.75, normal: 1, fast: 1.25 };
const kept = 'footbridge-speed';

interface Spoken {
  language: string;
  voice: VoiceView;
}

/**
 * The recorded voice of the page that is open. It never speaks by itself, and is silent as soon
 * as the page is left.
 */
export class ReadAloud {
  /** Those languages of the page that have a voice. */
  spoken = $state.raw<Spoken[]>([]);
  state = $state<'still' | 'speaking' | 'paused'>('still');
  /** True once it was asked to speak on this page. */
  begun = $state(false);
  /** True if the sound of this page is missing or broken. */
  failed = $state(false);
  /** The language that is read. */
  language = $state<string | null>(null);
  /** The sentence that is being said; the heading is 0. */
  sentence = $state<number | null>(null);
  speed = $state<Speed>('normal');

  #sound: HTMLAudioElement | null = null;
  #address: string | null = null;
  #frame = 0;
  /** Counts what was begun, so that a slow answer of the past is not heard. */
  #turn = 0;

  constructor() {
    this.speed = speeds.find((speed) => speed === sessionStorage.getItem(kept)) ?? 'normal';
  }

  /** A page is open, in one language or in two. */
  open(texts: StepText[]): void {
    this.leave();
    this.spoken = texts.flatMap(({ language, voice }) => (voice ? [{ language, voice }] : []));
    this.language = this.spoken[0]?.language ?? null;
  }

  /** The page is left: silence, and nothing of it stays. */
  leave(): void {
    this.#silence();
    this.spoken = [];
    this.language = null;
    this.begun = false;
    this.failed = false;
  }

  /** The one button: speaks, or pauses, or goes on. */
  async turn(): Promise<void> {
    if (this.state === 'speaking') this.pause();
    else if (this.state === 'paused') await this.#speak();
    else await this.#begin();
  }

  pause(): void {
    if (this.state !== 'speaking') return;
    this.#sound?.pause();
    this.state = 'paused';
    cancelAnimationFrame(this.#frame);
  }

  /** How fast it speaks, 1 is as recorded. */
  get rate(): number {
    return rates[this.speed];
  }

  chooseSpeed(speed: Speed): void {
    this.speed = speed;
    sessionStorage.setItem(kept, speed);
    if (this.#sound) this.#sound.playbackRate = rates[speed];
  }

  /** Reads the other language, from its beginning. */
  async chooseLanguage(language: string): Promise<void> {
    const spoke = this.state === 'speaking';
    this.#silence();
    this.language = language;
    this.failed = false;
    if (spoke) await this.#begin();
  }

  async #begin(): Promise<void> {
    const voice = this.spoken.find(({ language }) => language === this.language)?.voice;
    if (!voice) return;
    this.begun = true;
    this.failed = false;
    // At once, so that a second press is a pause and not another beginning.
    this.state = 'speaking';
    const turn = ++this.#turn;
    const address = await loadMedia(voice.hash);
    if (turn !== this.#turn) {
      if (address) URL.revokeObjectURL(address);
      return;
    }
    if (!address) return this.#fail();
    this.#address = address;
    const sound = new Audio(address);
    this.#sound = sound;
    sound.onended = () => this.#silence();
    sound.onerror = () => this.#fail();
    if (this.state === 'speaking') await this.#speak();
  }

  async #speak(): Promise<void> {
    const sound = this.#sound;
    this.state = 'speaking';
    // It is still on its way, and speaks when it is here.
    if (!sound) return;
    const turn = this.#turn;
    try {
      await sound.play();
      // Some engines forget the rate when a sound begins.
      sound.playbackRate = rates[this.speed];
    } catch {
      // A pause before the first tone is no fault.
      if (turn === this.#turn && this.state === 'speaking') this.#fail();
      return;
    }
    this.#follow();
  }

  #follow(): void {
    const voice = this.spoken.find(({ language }) => language === this.language)?.voice;
    if (!this.#sound || !voice || this.state !== 'speaking') return;
    this.sentence = sentenceAt(voice.times, this.#sound.currentTime * 1000);
    this.#frame = requestAnimationFrame(() => this.#follow());
  }

  #fail(): void {
    this.#silence();
    this.failed = true;
  }

  #silence(): void {
    this.#turn += 1;
    cancelAnimationFrame(this.#frame);
    if (this.#sound) {
      this.#sound.onerror = null;
      this.#sound.onended = null;
      this.#sound.pause();
      this.#sound.removeAttribute('src');
    }
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#sound = null;
    this.#address = null;
    this.state = 'still';
    this.sentence = null;
  }
}
