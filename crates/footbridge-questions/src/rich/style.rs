//! What a `style` attribute says beyond layout.

/// What is read out of a style.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Says {
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    /// Something that may carry meaning and has no mark.
    pub(super) more: bool,
    /// The text is not to be seen.
    pub(super) hidden: bool,
}

/// Reads the declarations one by one; layout, sizes and typefaces say nothing.
pub(super) fn says(style: &str) -> Says {
    let mut says = Says::default();
    for declaration in style.split(';') {
        let (name, value) = declaration.split_once(':').unwrap_or((declaration, ""));
        let value = value.trim().to_ascii_lowercase();
        let value = value.trim_end_matches("!important").trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "font-weight" => says.strong |= is_bold(value),
            "font-style" => says.emphasis |= value == "italic" || value == "oblique",
            "text-decoration" | "text-decoration-line" => {
                says.emphasis |= value.contains("underline");
                says.more |= value.contains("line-through");
            }
            "color" => says.more |= !is_text_colour(value),
            "background" | "background-color" => says.more |= !is_paper(value),
            "background-image" | "list-style-image" => says.more |= value != "none",
            "display" => says.hidden |= value == "none",
            "visibility" => says.hidden |= value == "hidden",
            "vertical-align" => says.more |= value == "sub" || value == "super",
            "text-transform" => says.more |= value == "uppercase" || value == "lowercase",
            _ => {}
        }
    }
    says
}

fn is_bold(value: &str) -> bool {
    matches!(value, "bold" | "bolder") || value.parse::<u32>().is_ok_and(|weight| weight >= 600)
}

/// Nearly black, or whatever surrounds it: what editors write for text that nobody coloured.
fn is_text_colour(value: &str) -> bool {
    let dark = |parts: &[u32]| parts.len() >= 3 && parts[..3].iter().all(|part| *part <= 0x40);
    matches!(
        value,
        "" | "black" | "inherit" | "initial" | "unset" | "windowtext" | "currentcolor" | "auto"
    ) || parts(value).is_some_and(|parts| dark(&parts))
}

fn is_paper(value: &str) -> bool {
    let clear = |parts: &[u32]| parts.len() == 4 && parts[3] == 0;
    let light = |parts: &[u32]| parts.len() >= 3 && parts[..3].iter().all(|part| *part >= 0xf8);
    matches!(
        value,
        "" | "none"
            | "white"
            | "transparent"
            | "inherit"
            | "initial"
            | "unset"
            | "window"
            | "repeat scroll 0% 0%"
            | "0% 0%"
    ) || parts(value).is_some_and(|parts| clear(&parts) || light(&parts))
}

/// Red, green, blue from `#rgb`, `#rrggbb` or `rgb(…)`.
fn parts(value: &str) -> Option<Vec<u32>> {
    if let Some(digits) = value.strip_prefix('#') {
        let digits: Option<Vec<u32>> = digits.chars().map(|digit| digit.to_digit(16)).collect();
        let digits = digits?;
        return match digits.len() {
            3 => Some(digits.iter().map(|digit| digit * 17).collect()),
            6 => Some(
                digits
                    .chunks(2)
                    .map(|pair| pair[0] * 16 + pair[1])
                    .collect(),
            ),
            _ => None,
        };
    }
    let inside = value
        .strip_prefix("rgba(")
        .or_else(|| value.strip_prefix("rgb("))?;
    let inside = inside.strip_suffix(')')?;
    inside
        .split(',')
        .map(|part| part.trim().parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_says_nothing_and_colour_does() {
        assert_eq!(
            says("margin: 0; font-family: Arial; color: #000; background: #fff"),
            Says::default()
        );
        assert_eq!(
            says("color: rgb(33, 37, 41); font-size: 1rem;"),
            Says::default()
        );
        assert!(says("color: red").more && says("background-color: #ff0").more);
        assert!(says("font-weight: 700").strong && says("text-decoration: underline").emphasis);
        assert!(says("display:none").hidden);
    }
}
