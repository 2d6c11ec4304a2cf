"""pingouin and scipy compute cuts after Angoff once more, to 1e-9.

Fifty sets of judgements are drawn with fixed seeds; FOOTBRIDGE_ITEM_FIGURES names the program that
says our figures.
"""

import json
import os
import subprocess
import sys

import numpy as np
import pandas as pd
from pingouin import intraclass_corr
from scipy import stats

N_SETS = 50
WITHIN = 1e-9
# Newer versions of pingouin name ICC(2,k) by what it is: absolute agreement of the mean of k.
NAMES = {"ICC2k", "ICC(A,k)"}


def drawn(seed):
    """Items by judges: shares of ten people, as trainers say them."""
    draw = np.random.default_rng(seed)
    n_items, n_judges = int(draw.integers(2, 40)), int(draw.integers(2, 8))
    hard = draw.uniform(0.2, 0.95, size=n_items)
    strict = draw.normal(0, 0.1, size=n_judges)
    said = hard[:, None] + strict + draw.normal(0, 0.1, size=(n_items, n_judges))
    return np.clip(np.round(said * 10), 0, 10) / 10


def theirs(judged):
    n_items, n_judges = judged.shape
    cuts = judged.sum(axis=0)
    error = stats.sem(cuts)
    ends = stats.t.interval(0.95, n_judges - 1, loc=cuts.mean(), scale=error) if error else None
    table = pd.DataFrame(judged).stack().reset_index()
    table.columns = ["item", "judge", "share"]
    found = intraclass_corr(table, targets="item", raters="judge", ratings="share")
    agreement = found[found["Type"].isin(NAMES)]["ICC"]
    if len(agreement) != 1:
        sys.exit(f"pingouin calls it otherwise: {list(found['Type'])}")
    return cuts.mean(), error, ends, agreement.iloc[0]


def main():
    sets = [drawn(seed) for seed in range(N_SETS)]
    lines = "".join(json.dumps({"judged": judged.tolist()}) + "\n" for judged in sets)
    program = os.environ["FOOTBRIDGE_ITEM_FIGURES"]
    done = subprocess.run([program], input=lines, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"item-figures: {done.stderr}")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != N_SETS:
        sys.exit(f"{len(answers)} answers to {N_SETS} sets")
    n_compared, furthest = 0, 0.0
    for seed, (judged, ours) in enumerate(zip(sets, answers)):
        cut, error, ends, agreement = theirs(judged)
        pairs = [(ours["cut"], cut), (ours["error"], error), (ours["agreement"], agreement)]
        if ends is not None:
            pairs += list(zip(ours["interval"], ends))
        for we, they in pairs:
            apart = abs(we - they) / max(1, abs(they))
            furthest = max(furthest, apart)
            n_compared += 1
            if apart > WITHIN:
                sys.exit(f"set {seed}: we say {we!r}, others {they!r}")
    print(f"cuts: sets={N_SETS} compared={n_compared} furthest={furthest:.1e}")


if __name__ == "__main__":
    main()
