"""pingouin, scipy and statsmodels compute our item statistics once more, to 1e-9.

Fifty tables are drawn with fixed seeds; FOOTBRIDGE_ITEM_FIGURES names the program that says our
figures.
"""

import json
import os
import subprocess
import sys

import numpy as np
import pandas as pd
from pingouin import cronbach_alpha
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

N_TABLES = 50
WITHIN = 1e-9
AT_LEAST = 1000
OPTIONS = ["a", "b", "c", "d"]
LANGUAGES = ["de", "en", "ro"]
ENOUGH_IN_A_LANGUAGE = 30


class Drawn:
    """People by items: what they were worth (NaN where there is no score), and what they chose."""

    def __init__(self, seed):
        draw = np.random.default_rng(seed)
        n_people, n_items = int(draw.integers(4, 250)), int(draw.integers(2, 30))
        names = [f"item-{place:02}" for place in range(n_items)]
        able, hard = draw.normal(size=n_people), draw.normal(-1, 1, size=n_items)
        knows = 1 / (1 + np.exp(hard - able[:, None]))
        if seed % 2:
            credit = draw.binomial(4, knows) / 4
        else:
            credit = draw.binomial(1, knows).astype(float)
        fate = np.full((n_people, n_items), "answered", dtype=object)
        # Every third table is without a gap; in the others some stop early or draw fewer items.
        if seed % 3:
            fate[draw.random((n_people, n_items)) < 0.05] = "omitted"
            fate[draw.random((n_people, n_items)) < 0.3 / n_items] = "not_drawn"
            for person in np.flatnonzero(draw.random(n_people) < 0.1):
                fate[person, draw.integers(0, n_items) :] = "not_reached"
        credit[fate == "omitted"] = 0
        credit[np.isin(fate, ["not_drawn", "not_reached"])] = np.nan
        wrong = draw.choice(OPTIONS[1:], size=(n_people, n_items))
        chosen = np.where(credit == 1, "a", wrong)
        self.scores = pd.DataFrame(credit, columns=names)
        self.fate = pd.DataFrame(fate, columns=names)
        self.chosen = pd.DataFrame(chosen, columns=names).where(self.fate == "answered")
        self.average = self.scores.mean(axis=1)
        self.language = pd.Series(draw.choice(LANGUAGES, size=n_people, p=[0.5, 0.4, 0.1]))

    def asked(self):
        """The table as our program reads it."""
        roles = {option: "key" if option == "a" else "distractor" for option in OPTIONS}
        item = {"critical": False, "options": roles}
        rows = zip(*(part.to_numpy().tolist() for part in (self.fate, self.scores, self.chosen)))
        attempts = [
            {"language": language, "responses": self.responses(*row)}
            for language, row in zip(self.language, rows)
        ]
        return {"items": {name: item for name in self.scores}, "attempts": attempts}

    def responses(self, fates, scores, chosen):
        told = {}
        for name, fate, score, option in zip(self.scores, fates, scores, chosen):
            if fate == "answered":
                told[name] = {"credit": score, "chosen": [option]}
            elif fate != "not_drawn":
                told[name] = fate
        return told


class Comparison:
    """Counts the numbers that agree, and ends at the first that does not."""

    def __init__(self):
        self.n_compared = 0
        self.furthest = 0.0

    def same(self, where, ours, theirs):
        if theirs is None or ours is None:
            agree = ours is theirs
        else:
            apart = abs(ours - theirs) / max(1, abs(theirs))
            agree = apart <= WITHIN
            self.furthest = max(self.furthest, apart)
            self.n_compared += 1
        if not agree:
            sys.exit(f"{where}: we say {ours!r}, others {theirs!r}")

    def same_ends(self, where, ours, theirs):
        if ours is None or theirs is None:
            self.same(where, ours, theirs)
        else:
            self.same(f"{where} low", ours[0], theirs[0])
            self.same(f"{where} high", ours[1], theirs[1])


def compare_whole(compare, where, ours, drawn):
    scores = drawn.scores
    complete = scores.dropna()
    totals = complete.sum(axis=1)
    n, n_items = complete.shape
    compare.same(f"{where} n", ours["n"], n)
    compare.same(f"{where} n_incomplete", ours["n_incomplete"], len(scores) - n)
    compare.same(f"{where} mean", ours["mean"], totals.mean() if n else None)
    compare.same(f"{where} deviation", ours["deviation"], totals.std() if n > 1 else None)
    if n < 2 or totals.nunique() == 1:
        for name in ["alpha", "alpha_interval", "error_of_measurement"]:
            compare.same(f"{where} {name}", ours[name], None)
        return
    alpha, rounded = cronbach_alpha(complete)
    compare.same(f"{where} alpha", ours["alpha"], alpha)
    compare.same(f"{where} alpha", ours["alpha"], cronbach_alpha(scores, nan_policy="listwise")[0])
    # pingouin rounds the interval (and, given gaps, counts people whom it leaves out): here are
    # all digits by the same formula.
    points = stats.f.isf([0.025, 0.975], n - 1, (n - 1) * (n_items - 1))
    ends = 1 - (1 - alpha) * points
    if not np.allclose(ours["alpha_interval"], rounded, rtol=0, atol=0.0005 + WITHIN):
        sys.exit(f"{where}: we say {ours['alpha_interval']}, pingouin {rounded}")
    compare.same_ends(f"{where} alpha_interval", ours["alpha_interval"], ends)
    error = totals.std() * np.sqrt(1 - alpha)
    compare.same(f"{where} error_of_measurement", ours["error_of_measurement"], error)


def rest_of(scores, name):
    """The sum of the other items; where there are gaps, the average over the others."""
    others = scores.drop(columns=name)
    return others.mean(axis=1) if scores.isna().any(axis=None) else others.sum(axis=1)


def compare_item(compare, where, ours, drawn, name):
    scores, fate = drawn.scores[name], drawn.fate[name]
    reached = scores.dropna()
    n = len(reached)
    compare.same(f"{where} n", ours["n"], n)
    compare.same(f"{where} n_right", ours["n_right"], (reached == 1).sum())
    compare.same(f"{where} n_omitted", ours["n_omitted"], (fate == "omitted").sum())
    compare.same(f"{where} n_not_reached", ours["n_not_reached"], (fate == "not_reached").sum())
    compare.same(f"{where} facility", ours["facility"], reached.mean() if n else None)
    ends = proportion_confint(reached.sum(), n, alpha=0.05, method="wilson") if n else None
    compare.same_ends(f"{where} facility_interval", ours["facility_interval"], ends)
    pairs = pd.concat([scores, rest_of(drawn.scores, name)], axis=1).dropna().to_numpy()
    if len(pairs) > 1 and (np.ptp(pairs, axis=0) > 1e-12).all():
        found = stats.pearsonr(*pairs.T)
        compare.same(f"{where} item_rest", ours["item_rest"], found.statistic)
        ends = found.confidence_interval(0.95) if len(pairs) > 3 else None
        compare.same_ends(f"{where} item_rest_interval", ours["item_rest_interval"], ends)
    else:
        compare.same(f"{where} item_rest", ours["item_rest"], None)
    for option in OPTIONS:
        told = ours["options"][option]
        of_it = drawn.average[drawn.chosen[name] == option]
        compare.same(f"{where} {option} count", told["count"], len(of_it))
        compare.same(f"{where} {option} share", told["share"], len(of_it) / n if n else 0)
        mean = of_it.mean() if len(of_it) else None
        compare.same(f"{where} {option} mean_score", told["mean_score"], mean)
    by_language = reached.groupby(drawn.language[reached.index]).agg(["size", "mean"])
    if sorted(ours["languages"]) != sorted(by_language.index):
        sys.exit(f"{where}: we name {sorted(ours['languages'])}")
    for code, (size, mean) in by_language.iterrows():
        compare.same(f"{where} {code} n", ours["languages"][code]["n"], size)
        compare.same(f"{where} {code} facility", ours["languages"][code]["facility"], mean)
    enough = by_language[by_language["size"] >= ENOUGH_IN_A_LANGUAGE]["mean"]
    gap = enough.max() - enough.min() if len(enough) > 1 else None
    compare.same(f"{where} language_gap", ours["language_gap"], gap)


def main():
    tables = [Drawn(seed) for seed in range(N_TABLES)]
    lines = "".join(json.dumps(drawn.asked()) + "\n" for drawn in tables)
    program = os.environ["FOOTBRIDGE_ITEM_FIGURES"]
    done = subprocess.run([program], input=lines, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"item-figures: {done.stderr}")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != N_TABLES:
        sys.exit(f"{len(answers)} answers to {N_TABLES} tables")
    compare = Comparison()
    for seed, (drawn, ours) in enumerate(zip(tables, answers)):
        compare_whole(compare, f"table {seed}", ours["whole"], drawn)
        for name in drawn.scores:
            compare_item(compare, f"table {seed} {name}", ours["items"][name], drawn, name)
    if compare.n_compared < AT_LEAST:
        sys.exit(f"only {compare.n_compared} numbers were compared")
    told = f"tables={N_TABLES} compared={compare.n_compared} furthest={compare.furthest:.1e}"
    print(f"statistics: {told}")


if __name__ == "__main__":
    main()
