//! The rows of the table, and documents byte for byte.

use organizations::model::Timestamp;
use organizations::session::KeyError;
use organizations::state::Memory;
use organizations::{Api, Context, Error, STS_OPERATIONS};
use shape::{Map, Value};

use super::{Refusal, answer, input, operation};

const ID: &str = "0a1b2c3d-0000-4000-8000-000000000000";

const STS: (&str, &str) = ("Version", "2011-06-15");

fn field<'a>(fields: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<&'a str> + 'a {
    move |name| {
        let found = fields.iter().find(|(other, _)| *other == name);
        found.map(|(_, value)| *value)
    }
}

/// Has a form answered as an account, in an empty world.
fn answered(fields: &[(&str, &str)], service: Option<&str>) -> Result<String, Refusal> {
    let field = field(fields);
    let operation = operation(&field, service)?;
    let input = input(operation, &field)?;
    let now: Timestamp = "2026-11-30T06:41:07Z".parse().unwrap();
    let mut cx = Context {
        caller: "111111111111".into(),
        session: None,
        now,
        machine_time: now,
        bits: &|n| Ok(u128::from(n)),
        state: &mut Memory::default(),
    };
    match operation.call(&mut cx, &input) {
        Ok(value) => Ok(answer(operation, &value, ID)),
        Err(Error::Refused(error)) => {
            let (status, body) = (error.status(), error.body());
            Err(Refusal::of_service(operation.api(), status, &body))
        }
        Err(error) => panic!("{error}"),
    }
}

/// Returns status, code and sentence of a form's refusal.
fn refused(fields: &[(&str, &str)], service: Option<&str>) -> (u16, String, String) {
    let refusal = answered(fields, service).unwrap_err();
    let message = refusal.message.unwrap_or_default();
    (
        refusal.status,
        refusal.code.into_owned(),
        message.into_owned(),
    )
}

fn row(status: u16, code: &str, message: &str) -> (u16, String, String) {
    (status, code.to_owned(), message.to_owned())
}

#[test]
fn an_answer_has_the_members_of_its_shape_and_the_id_of_the_request() {
    let document = answered(&[("Action", "GetCallerIdentity"), STS], Some("sts"));
    let expected = format!(
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  \
           <GetCallerIdentityResult>\n    \
             <Arn>arn:aws:iam::111111111111:root</Arn>\n    \
             <UserId>111111111111</UserId>\n    \
             <Account>111111111111</Account>\n  \
           </GetCallerIdentityResult>\n  \
           <ResponseMetadata>\n    \
             <RequestId>{ID}</RequestId>\n  \
           </ResponseMetadata>\n\
         </GetCallerIdentityResponse>\n"
    );
    assert_eq!(document.unwrap(), expected);
}

#[test]
fn keys_expire_at_a_time_of_whole_seconds() {
    let fields = [
        ("Action", "AssumeRole"),
        STS,
        ("RoleArn", "arn:aws:iam::222222222222:role/R"),
        ("RoleSessionName", "ci"),
        ("DurationSeconds", "+0900"),
        ("Tags.member.1.Key", "without effect"),
    ];
    let document = answered(&fields, Some("sts")).unwrap();
    for line in [
        "    <Credentials>\n",
        "      <Expiration>2026-11-30T06:56:07Z</Expiration>\n",
        "      <Arn>arn:aws:sts::222222222222:assumed-role/R/ci</Arn>\n",
    ] {
        assert!(document.contains(line), "{document}");
    }
    assert!(!document.contains("PackedPolicySize"), "{document}");
}

#[test]
fn an_empty_list_is_an_empty_element() {
    let fields = [("Action", "ListAccountAliases"), ("Version", "2010-05-08")];
    let document = answered(&fields, None).unwrap();
    let begin =
        "<ListAccountAliasesResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\n";
    assert!(document.starts_with(begin), "{document}");
    let list = "    <AccountAliases/>\n    <IsTruncated>false</IsTruncated>\n";
    assert!(document.contains(list), "{document}");
}

#[test]
fn a_refusal_names_its_code_and_nothing_in_it_means_anything() {
    let refusal = Refusal::incomplete(Api::Sts, "<a> & \"b\"\r\u{1}".to_owned());
    let expected = format!(
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  \
           <Error>\n    \
             <Type>Sender</Type>\n    \
             <Code>IncompleteSignature</Code>\n    \
             <Message>&lt;a&gt; &amp; \"b\"&#xD;\u{fffd}</Message>\n  \
           </Error>\n  \
           <RequestId>{ID}</RequestId>\n\
         </ErrorResponse>\n"
    );
    assert_eq!(refusal.document(ID), expected);
}

#[test]
fn what_the_state_stands_in_the_way_of_is_the_receivers_fault() {
    let document = Refusal::unreachable(Api::Sts, "locked".to_owned()).document(ID);
    assert!(document.contains("<Type>Receiver</Type>\n    <Code>InternalFailure</Code>"));
}

#[test]
fn who_is_nobody_is_refused_by_the_table() {
    let told = |refusal: Refusal| {
        let message = refusal.message.unwrap_or_default();
        row(refusal.status, &refusal.code, &message)
    };
    assert_eq!(
        told(Refusal::unsigned(Api::Sts)),
        row(
            403,
            "MissingAuthenticationToken",
            "Request is missing Authentication Token"
        )
    );
    assert_eq!(
        told(Refusal::of_key(Api::Sts, KeyError::Unrecognized)),
        row(
            403,
            "InvalidClientTokenId",
            "The security token included in the request is invalid"
        )
    );
    assert_eq!(
        told(Refusal::of_key(Api::Iam, KeyError::Expired)),
        row(
            403,
            "ExpiredToken",
            "The security token included in the request is expired"
        )
    );
}

#[test]
fn what_is_not_there_is_named() {
    let unknown = |version| {
        let message = format!("Could not find operation Fly for version {version}");
        row(400, "InvalidAction", &message)
    };
    let fly = ("Action", "Fly");
    assert_eq!(refused(&[fly, STS], Some("sts")), unknown("2011-06-15"));
    assert_eq!(refused(&[fly, STS], None), unknown("2011-06-15"));
    assert_eq!(refused(&[fly], None), unknown("NO_VERSION_SPECIFIED"));
    let iam = ("Version", "2010-05-08");
    assert_eq!(refused(&[fly, iam], None), unknown("2010-05-08"));
    for action in ["AssumeRoleWithSAML", "AssumeRoot", "GetFederationToken"] {
        let code = refused(&[("Action", action), STS], None).1;
        assert_eq!(code, "InvalidAction", "{action}");
    }
    let of_iam = refused(&[("Action", "GetUser"), STS], Some("sts"));
    assert_eq!(of_iam.1, "InvalidAction");
    let other = refused(&[("Action", "GetCallerIdentity"), iam], Some("sts"));
    assert_eq!(other.1, "InvalidAction");
    assert_eq!(
        refused(&[], None),
        row(
            400,
            "MissingAction",
            "The request is missing an action or a required parameter."
        )
    );
    assert_eq!(
        refused(&[("Action", "ListQueues")], Some("sqs")),
        row(
            501,
            "NotImplemented",
            "orgsim has organizations and a little of sts; not sqs"
        )
    );
}

#[test]
fn a_duration_is_a_whole_number_of_32_bits() {
    let with = |duration| {
        let fields = [
            ("Action", "GetSessionToken"),
            STS,
            ("DurationSeconds", duration),
        ];
        answered(&fields, None).map_or_else(|refusal| refusal.code.into_owned(), |_| String::new())
    };
    for duration in ["900", "0900", "+900"] {
        assert_eq!(with(duration), "", "{duration}");
    }
    for duration in [
        "",
        " 900",
        "900 ",
        "900.0",
        "9e2",
        "2147483648",
        "+",
        "+-900",
        "٩٠٠",
    ] {
        assert_eq!(with(duration), "MalformedInput", "{duration}");
    }
    for duration in ["899", "-900", "2147483647"] {
        assert_eq!(with(duration), "ValidationError", "{duration}");
    }
}

#[test]
fn what_is_missing_or_forbidden_is_told_by_the_service() {
    assert_eq!(
        refused(
            &[
                ("Action", "AssumeRole"),
                STS,
                ("RoleArn", "arn:aws:iam::222222222222:role/R")
            ],
            None
        ),
        row(
            400,
            "ValidationError",
            "1 validation error detected: Value null at 'roleSessionName' failed to satisfy \
             constraint: Member must not be null"
        )
    );
    let role = "arn:aws:iam::222222222222:role/OrganizationAccountAccessRole";
    assert_eq!(
        refused(
            &[
                ("Action", "AssumeRole"),
                STS,
                ("RoleArn", role),
                ("RoleSessionName", "ci")
            ],
            None
        ),
        row(
            403,
            "AccessDenied",
            &format!(
                "User: arn:aws:iam::111111111111:root is not authorized to perform: sts:AssumeRole on \
                 resource: {role}"
            )
        )
    );
}

#[test]
fn what_is_no_member_of_a_shape_is_not_sent() {
    let operation = &STS_OPERATIONS[1];
    let value: Map = [("Account", Value::from("1")), ("Other", Value::Null)]
        .into_iter()
        .collect();
    let document = answer(operation, &value.into(), ID);
    assert!(document.contains("<Account>1</Account>\n  </GetAccessKeyInfoResult>"));
}
