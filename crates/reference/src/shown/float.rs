//! Floats.

/// Formats a float with the fewest digits that parse back to the same number.
///
/// It has an exponent from 1e16 on and below 0.0001, and otherwise always a fraction.
pub fn float(number: f64) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    // Fast path: most floats are seconds with up to three decimals, of which every digit counts.
    if let Some(text) = in_thousandths(number) {
        return text;
    }
    let scientific = shortest(number);
    let Some((digits, exponent)) = scientific.split_once('e') else {
        return scientific;
    };
    match exponent.parse::<i32>() {
        Ok(exponent @ -4..=15) => {
            let behind_point = digits.split_once('.').map_or("", |(_, behind)| behind);
            let places = behind_point.len().saturating_add_signed(-exponent as isize);
            format!("{number:.*}", places.max(1))
        }
        Ok(exponent) => {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{digits}e{sign}{:02}", exponent.abs())
        }
        Err(_) => scientific,
    }
}

/// Formats a float that is a number of thousandths; none if it isn't, or if it is large.
///
/// Decimals with up to 15 digits stand for different floats, so no shorter one parses back to the same number.
fn in_thousandths(number: f64) -> Option<String> {
    const LARGE: f64 = 1e12;
    let thousandths = (number * 1000.0).round();
    let is_whole = (thousandths / 1000.0).total_cmp(&number).is_eq();
    if number.abs() >= LARGE || !is_whole {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is a whole number below 1e15"
    )]
    let digits = thousandths.abs() as u64;
    let sign = if number.is_sign_negative() { "-" } else { "" };
    let mut text = format!("{sign}{digits:04}");
    text.insert(text.len() - 3, '.');
    let length = text.trim_end_matches('0').len();
    text.truncate(length);
    if text.ends_with('.') {
        text.push('0');
    }
    Some(text)
}

/// Returns the shortest digits that parse back to the same number, with an exponent.
///
/// Where two candidates are equally near, Rust takes the larger one, Python the even one.
fn shortest(number: f64) -> String {
    let shortest = format!("{number:e}");
    let digits = shortest.bytes().take_while(|byte| *byte != b'e');
    let places = digits.filter(u8::is_ascii_digit).count().saturating_sub(1);
    let even = format!("{number:.places$e}");
    if even.parse() == Ok(number) {
        even
    } else {
        shortest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_have_an_exponent_only_far_from_one() {
        let cases = [
            (1000.0, "1000.0"),
            (-0.0, "-0.0"),
            (-1_772_366_400.0, "-1772366400.0"),
            (1_772_366_400.123, "1772366400.123"),
            (-1_772_366_400.12, "-1772366400.12"),
            (1_772_366_400.001, "1772366400.001"),
            (1_772_366_400.123_4, "1772366400.1234"),
            (999_999_999_999.999, "999999999999.999"),
            (999_999_999_999_999.0, "999999999999999.0"),
            (0.001, "0.001"),
            (-0.5, "-0.5"),
            (1e15, "1000000000000000.0"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (1e-7, "1e-07"),
            (9_007_199_254_740_993.0, "9007199254740992.0"),
            (-738_259_982_052_085.0 - 0.25, "-738259982052085.2"),
            (1e16, "1e+16"),
            (1.5e100, "1.5e+100"),
            (f64::NAN, "nan"),
            (f64::NEG_INFINITY, "-inf"),
        ];
        for (number, expected) in cases {
            assert_eq!(float(number), expected);
        }
    }
}
