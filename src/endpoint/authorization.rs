//! What a request says of who sends it (`endpoint.md` section 6.1).
//!
//! Signatures are not verified: whoever reaches this endpoint can be anybody. But what is malformed is refused as
//! AWS does, since that is how scripts go wrong.

use hyper::header::{AUTHORIZATION, HeaderMap, HeaderName};

use super::fields::Fields;

/// The header with the token of a session.
const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// What all algorithms of signatures begin with.
const AWS4: &str = "AWS4-";

/// The algorithm whose credentials name no region.
const ASYMMETRIC: &str = "AWS4-ECDSA-P256-SHA256";

/// What the last part of a credential is.
const TERM: &str = "aws4_request";

/// Who signed a request, as far as it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The id of the access key.
    pub key: String,
    /// The service that it is for.
    pub service: String,
    /// The token of the session, if it is in one.
    pub token: Option<String>,
}

/// Why it can't be told who sends a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsigned {
    /// It isn't signed.
    Missing,
    /// The signature lacks something; this says what.
    Incomplete(String),
    /// Nobody has the key.
    UnknownKey,
    /// The session is over.
    Expired,
}

/// Reads who signed a request: in a header, or in the query string.
pub fn read(headers: &HeaderMap, query: &Fields) -> Result<Signed, Unsigned> {
    let text = |name| headers.get(name)?.to_str().ok();
    match text(AUTHORIZATION) {
        Some(header) if header.starts_with(AWS4) => Ok(Signed {
            token: text(TOKEN).map(str::to_owned),
            ..of_header(header)?
        }),
        None if query.get("X-Amz-Credential").is_some() => of_query(query),
        _ => Err(Unsigned::Missing),
    }
}

fn of_header(header: &str) -> Result<Signed, Unsigned> {
    const NAMES: [&str; 3] = ["Credential", "Signature", "SignedHeaders"];
    let (algorithm, parameters) = header.split_once(' ').unwrap_or((header, ""));
    let mut given = Vec::new();
    let parts = parameters.split([',', ' ', '\t']);
    for part in parts.filter(|part| !part.is_empty()) {
        let Some(pair) = part.split_once('=') else {
            return Err(Unsigned::Incomplete(format!(
                "'{part}' not a valid key=value pair (missing equal-sign) in Authorization header: '{header}'."
            )));
        };
        given.push(pair);
    }
    let value = |name: &str| {
        let found = given.iter().find(|(other, _)| *other == name);
        found
            .map(|(_, value)| *value)
            .filter(|value| !value.is_empty())
    };
    let missing = NAMES.iter().filter(|name| value(name).is_none());
    let missing = missing.map(|name| ["Authorization header requires '", name, "' parameter. "]);
    let missing = missing.flatten().collect::<String>();
    match value(NAMES[0]) {
        Some(credential) if missing.is_empty() => of_credential(algorithm, credential),
        _ => Err(Unsigned::Incomplete(format!(
            "{missing}Authorization={header}"
        ))),
    }
}

fn of_query(query: &Fields) -> Result<Signed, Unsigned> {
    let value = |name: &str| {
        let value = query.get(name).filter(|value| !value.is_empty());
        value.ok_or_else(|| {
            Unsigned::Incomplete(format!(
                "AWS query-string parameters must include '{name}'. Re-examine the query-string parameters."
            ))
        })
    };
    let algorithm = query.get("X-Amz-Algorithm").unwrap_or_default();
    let credential = value("X-Amz-Credential")?;
    value("X-Amz-Signature")?;
    Ok(Signed {
        token: query.get("X-Amz-Security-Token").map(str::to_owned),
        ..of_credential(algorithm, credential)?
    })
}

fn of_credential(algorithm: &str, credential: &str) -> Result<Signed, Unsigned> {
    let parts: Vec<&str> = credential.split('/').collect();
    let (key, service) = match parts[..] {
        [key, _, _, service, TERM] => (key, service),
        [key, _, service, TERM] if algorithm == ASYMMETRIC => (key, service),
        _ => {
            return Err(Unsigned::Incomplete(format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. \
                 keyid/date/region/service/term, got '{credential}'"
            )));
        }
    };
    Ok(Signed {
        key: key.to_owned(),
        service: service.to_owned(),
        token: None,
    })
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    const CREDENTIAL: &str = "111111111111/20261130/us-east-1/organizations/aws4_request";

    fn signed(key: &str, service: &str, token: Option<&str>) -> Signed {
        Signed {
            key: key.to_owned(),
            service: service.to_owned(),
            token: token.map(str::to_owned),
        }
    }

    fn header(header: &str) -> Result<Signed, Unsigned> {
        let header = HeaderValue::from_bytes(header.as_bytes()).unwrap();
        let headers = [(AUTHORIZATION, header)].into_iter().collect();
        read(&headers, &Fields::default())
    }

    fn query(query: &str) -> Result<Signed, Unsigned> {
        read(&HeaderMap::new(), &Fields::read(query.as_bytes()))
    }

    fn incomplete(message: &str) -> Result<Signed, Unsigned> {
        Err(Unsigned::Incomplete(message.to_owned()))
    }

    #[test]
    fn a_header_tells_the_key_with_or_without_blanks_behind_commas() {
        let expected = Ok(signed("111111111111", "organizations", None));
        for between in [", ", ",", " "] {
            let text = format!(
                "AWS4-HMAC-SHA256 Credential={CREDENTIAL}{between}SignedHeaders=host{between}Signature=00"
            );
            assert_eq!(header(&text), expected, "{text}");
        }
    }

    #[test]
    fn a_credential_without_a_region_is_one_of_the_asymmetric_algorithm() {
        let rest =
            "Credential=1/20261130/organizations/aws4_request, SignedHeaders=host, Signature=00";
        let asymmetric = header(&format!("AWS4-ECDSA-P256-SHA256 {rest}"));
        assert_eq!(asymmetric, Ok(signed("1", "organizations", None)));
        assert_eq!(
            header(&format!("AWS4-HMAC-SHA256 {rest}")),
            incomplete(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '1/20261130/organizations/aws4_request'"
            )
        );
    }

    #[test]
    fn what_is_not_signed_by_aws4_is_not_signed() {
        for text in [
            "",
            "Bearer abc",
            "AWS AKID:00",
            "aws4-hmac-sha256 Credential=1",
        ] {
            assert_eq!(header(text), Err(Unsigned::Missing), "{text}");
        }
        assert_eq!(header("AWS4-\u{661}"), Err(Unsigned::Missing));
        assert_eq!(query(""), Err(Unsigned::Missing));
    }

    #[test]
    fn a_part_without_a_value_comes_before_what_is_missing() {
        let text = "AWS4-HMAC-SHA256 Credential= 1/2/3/4/aws4_request, Signature=00";
        assert_eq!(
            header(text),
            incomplete(&format!(
                "'1/2/3/4/aws4_request' not a valid key=value pair (missing equal-sign) in Authorization header: '{text}'."
            ))
        );
    }

    #[test]
    fn each_parameter_that_is_missing_or_empty_is_named() {
        let text = "AWS4-HMAC-SHA256 SignedHeaders=host, Signature=";
        assert_eq!(
            header(text),
            incomplete(&format!(
                "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization={text}"
            ))
        );
    }

    #[test]
    fn a_query_string_tells_the_key_and_the_token() {
        let credential = CREDENTIAL.replace('/', "%2F");
        let algorithm = "X-Amz-Algorithm=AWS4-HMAC-SHA256";
        let text = format!(
            "{algorithm}&X-Amz-Credential={credential}&X-Amz-Signature=00&X-Amz-Security-Token=t"
        );
        let expected = signed("111111111111", "organizations", Some("t"));
        assert_eq!(query(&text), Ok(expected));
        assert_eq!(
            query(&format!("{algorithm}&X-Amz-Credential={credential}")),
            incomplete(
                "AWS query-string parameters must include 'X-Amz-Signature'. Re-examine the query-string parameters."
            )
        );
    }
}
