"""Makes the synthetic voice of a lesson: one sound for each step and language, and its times.

    python3 content-packs/synthetic_voice.py SOURCE UNIT LESSON

It calls espeak-ng and opusenc (Debian: espeak-ng, opus-tools). A person's recording is better:
put its files in place of these and write "human" into the timing file.
"""

import array
import json
import re
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

VOICES = {
    "en": "en-gb",
    "de": "de",
    "es": "es",
    "fr": "fr-fr",
    "it": "it",
    "pt-PT": "pt",
    "ro": "ro",
}
WORDS_A_MINUTE = 135
BITRATE_KBIT = 20
PAUSE_MS = 450
PAUSE_AFTER_HEADING_MS = 800
# Quieter than this is silence before and after a sentence.
SILENCE = 200


def steps_of(markdown):
    """The lines of each step as they are read: the heading, then every sentence."""
    steps = []
    for line in markdown.splitlines():
        line = line.strip()
        if line.startswith("## "):
            steps.append([line[3:].strip()])
        elif steps and line and not re.match(r"!\[|\[[^\]]*\]\(page:", line):
            line = re.sub(r"^- ", "", line)
            line = re.sub(r"\[([^\]]*)\]\(word:[^)]*\)", r"\1", line)
            steps[-1].append(line.replace("**", ""))
    return steps


def spoken(text, voice, folder):
    """Samples of a sentence without the silence around it, and samples a second."""
    path = folder / "sentence.wav"
    command = ["espeak-ng", "-v", voice, "-s", str(WORDS_A_MINUTE), "-w", path, "--", text]
    subprocess.run(command, check=True)
    with wave.open(str(path)) as sound:
        assert sound.getnchannels() == 1 and sound.getsampwidth() == 2, "espeak-ng speaks mono"
        rate = sound.getframerate()
        samples = array.array("h", sound.readframes(sound.getnframes()))
    loud = [at for at, sample in enumerate(samples) if abs(sample) > SILENCE]
    assert loud, f"nothing is to be heard of {text!r}"
    return samples[loud[0] : loud[-1] + 1], rate


def make(lines, voice, out, folder):
    """Writes the sound of a step and gives its times."""
    whole = array.array("h")
    times = []
    for n, line in enumerate(lines):
        samples, rate = spoken(line, voice, folder)
        begin = len(whole) * 1000 // rate
        whole.extend(samples)
        times.append({"from": begin, "to": len(whole) * 1000 // rate, "text": line})
        pause = PAUSE_MS if n else PAUSE_AFTER_HEADING_MS
        whole.extend([0] * (rate * pause // 1000))
    path = folder / "step.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(whole.tobytes())
    command = ["opusenc", "--quiet", "--serial", "1", "--padding", "0", "--discard-comments"]
    command += ["--bitrate", str(BITRATE_KBIT), path, out]
    subprocess.run(command, check=True)
    return times


def timing_file(steps):
    """One time a line, so that a changed sentence is one changed line."""
    written = []
    for step in steps:
        times = ",\n".join(
            "        " + json.dumps(time, ensure_ascii=False) for time in step["times"]
        )
        written.append(
            f'    {{\n      "step": {step["step"]},\n      "sound": "{step["sound"]}",\n'
            f'      "times": [\n{times}\n      ]\n    }}'
        )
    return '{\n  "voice": "synthetic",\n  "steps": [\n' + ",\n".join(written) + "\n  ]\n}\n"


def main():
    source, unit, lesson = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    languages = json.loads((source / "pack.json").read_text())["languages"]
    texts = source / "units" / unit / "lessons" / lesson
    sounds = source / "sounds"
    sounds.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for language in languages:
            steps = []
            for n, lines in enumerate(steps_of((texts / f"{language}.md").read_text()), 1):
                name = f"{unit}-{lesson}-{n}-{language.lower()}.opus"
                times = make(lines, VOICES[language], sounds / name, Path(folder))
                steps.append({"step": n, "sound": name, "times": times})
            (texts / f"{language}.voice.json").write_text(timing_file(steps))
            print(f"{language}: {len(steps)} steps")


if __name__ == "__main__":
    main()
