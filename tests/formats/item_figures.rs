//! Computes item statistics for others to compare: one table as a JSON line in, its figures out.
//!
//! In: `{"items": {ID: {"critical": …, "options": {ID: "key" | "distractor"}}}, "attempts":
//! [{"language": …, "responses": {ID: "not_reached" | "omitted" | {"credit": …, "chosen": [ID…]}}}]}`.
//! Out: the figures by name, each number with all its digits, `null` where there is none.
//!
//! Or in: `{"judged": [[SHARE…]…]}`, a row for each item and a share for each judge. Out: the cut
//! of the judges and how far they agree.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};

use anyhow::{Context, Result, bail};
use footbridge::assessment::statistics::{
    Credit, Figures, FirstAttempt, Interval, ItemFigures, OptionRole, Response, Table, TableItem,
    WholeFigures, figures,
};
use footbridge::cuts::agreement::{agreement, cut};
use serde_json::{Map, Value, json};

fn main() -> Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let asked: Value = serde_json::from_str(&line?)?;
        let told = match asked.get("judged") {
            Some(judged) => of_judges(judged)?,
            None => told(&figures(&table(&asked)?)),
        };
        writeln!(out, "{told}")?;
    }
    Ok(())
}

fn table(asked: &Value) -> Result<Table> {
    let item = |(id, item): (&String, &Value)| Ok((id.clone(), table_item(item)?));
    let attempts = asked["attempts"].as_array().context("attempts")?;
    Ok(Table {
        items: object(&asked["items"])?
            .iter()
            .map(item)
            .collect::<Result<_>>()?,
        attempts: attempts.iter().map(attempt).collect::<Result<_>>()?,
    })
}

fn table_item(item: &Value) -> Result<TableItem> {
    let option = |(id, role): (&String, &Value)| {
        let role = match text(role)? {
            "key" => OptionRole::Key,
            "distractor" => OptionRole::Distractor,
            other => bail!("{other} is no role"),
        };
        Ok((id.clone(), role))
    };
    let options = object(&item["options"])?.iter().map(option);
    Ok(TableItem {
        critical: item["critical"].as_bool().context("critical")?,
        options: options.collect::<Result<_>>()?,
    })
}

fn attempt(attempt: &Value) -> Result<FirstAttempt> {
    let named = |(id, given): (&String, &Value)| Ok((id.clone(), response(given)?));
    let responses = object(&attempt["responses"])?.iter().map(named);
    let responses = responses.collect::<Result<BTreeMap<_, _>>>()?;
    let language = text(&attempt["language"])?;
    let languages = responses.keys().map(|id| (id.clone(), language.to_owned()));
    Ok(FirstAttempt {
        languages: languages.collect(),
        responses,
    })
}

fn response(given: &Value) -> Result<Response> {
    match given.as_str() {
        Some("not_reached") => return Ok(Response::NotReached),
        Some("omitted") => return Ok(Response::Omitted),
        _ => {}
    }
    let credit = given["credit"].as_f64().and_then(Credit::new);
    let chosen = given["chosen"].as_array().context("chosen")?.iter();
    Ok(Response::Answered {
        credit: credit.context("a credit from 0 to 1")?,
        chosen: chosen
            .map(|id| Ok(text(id)?.to_owned()))
            .collect::<Result<_>>()?,
    })
}

fn of_judges(judged: &Value) -> Result<Value> {
    let items: Vec<Vec<f64>> = serde_json::from_value(judged.clone())?;
    let n_judges = items.first().map_or(0, Vec::len);
    let sum = |judge: usize| items.iter().map(|row| row[judge]).sum::<f64>();
    let cuts: Vec<f64> = (0..n_judges).map(sum).collect();
    let found = cut(&cuts);
    Ok(json!({
        "cut": found.map(|cut| cut.value),
        "error": found.map(|cut| cut.error),
        "interval": found.map(|cut| ends(cut.interval)),
        "agreement": agreement(&items),
    }))
}

fn object(value: &Value) -> Result<&Map<String, Value>> {
    value.as_object().context("an object")
}

fn text(value: &Value) -> Result<&str> {
    value.as_str().context("a text")
}

fn told(figures: &Figures) -> Value {
    let items = figures.items.iter();
    let items: Map<_, _> = items
        .map(|(id, item)| (id.clone(), of_item(item)))
        .collect();
    json!({ "whole": of_whole(&figures.whole), "items": items })
}

fn of_whole(whole: &WholeFigures) -> Value {
    json!({
        "n": whole.n,
        "n_incomplete": whole.n_incomplete,
        "mean": whole.mean,
        "deviation": whole.deviation,
        "alpha": whole.alpha.map(|alpha| alpha.value),
        "alpha_interval": whole.alpha.map(|alpha| ends(alpha.interval)),
        "error_of_measurement": whole.error_of_measurement,
    })
}

fn of_item(item: &ItemFigures) -> Value {
    let options = item.options.iter().map(|option| {
        let told = json!({
            "count": option.count, "share": option.share, "mean_score": option.mean_score,
        });
        (option.id.clone(), told)
    });
    let languages = item.languages.facility.iter();
    let languages =
        languages.map(|(code, f)| (code.clone(), json!({ "n": f.n, "facility": f.value })));
    json!({
        "n": item.n,
        "n_right": item.n_right,
        "n_omitted": item.n_omitted,
        "n_not_reached": item.n_not_reached,
        "facility": item.facility.map(|facility| facility.value),
        "facility_interval": item.facility.map(|facility| ends(facility.interval)),
        "item_rest": item.item_rest.map(|rest| rest.value),
        "item_rest_interval": item.item_rest.and_then(|rest| rest.interval).map(ends),
        "options": options.collect::<Map<_, _>>(),
        "languages": languages.collect::<Map<_, _>>(),
        "language_gap": item.languages.gap.as_ref().map(|gap| gap.value),
    })
}

fn ends(interval: Interval) -> [f64; 2] {
    [interval.low, interval.high]
}
