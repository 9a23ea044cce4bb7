//! What refusals look like.

use std::borrow::Cow;

use organizations::Api;
use organizations::session::KeyError;
use shape::Value;

use super::api::namespace;
use super::xml::Writer;
use crate::endpoint::not_here::not_here;

/// Why a form is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The status.
    pub status: u16,
    /// The code, as in `AccessDenied`.
    pub code: Cow<'static, str>,
    /// The sentence; none where AWS has none.
    pub message: Option<Cow<'static, str>>,
    /// The API that was asked.
    pub api: Api,
}

impl Refusal {
    /// The code for a service that orgsim doesn't have.
    pub(super) const ELSEWHERE: &str = "NotImplemented";

    fn new(
        api: Api,
        status: u16,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            status,
            code: code.into(),
            message: Some(message.into()),
            api,
        }
    }

    /// The request isn't signed.
    pub fn unsigned(api: Api) -> Self {
        let message = "Request is missing Authentication Token";
        Self::new(api, 403, "MissingAuthenticationToken", message)
    }

    /// The signature lacks something.
    pub fn incomplete(api: Api, message: String) -> Self {
        Self::new(api, 400, "IncompleteSignature", message)
    }

    /// Nobody calls with the key.
    pub fn of_key(api: Api, error: KeyError) -> Self {
        Self::new(api, error.status(api), error.code(api), error.message(api))
    }

    /// There is no such operation.
    pub(super) fn unknown(api: Api, action: &str, version: &str) -> Self {
        let message = format!("Could not find operation {action} for version {version}");
        Self::new(api, 400, "InvalidAction", message)
    }

    /// The form doesn't say what it asks for.
    pub(super) fn without_action(api: Api) -> Self {
        let message = "The request is missing an action or a required parameter.";
        Self::new(api, 400, "MissingAction", message)
    }

    /// A number is none.
    pub(super) fn malformed(api: Api) -> Self {
        Self {
            message: None,
            ..Self::new(api, 400, "MalformedInput", "")
        }
    }

    /// The request is for a service that orgsim doesn't have.
    pub fn elsewhere(service: &str) -> Self {
        Self::new(Api::Sts, 501, Self::ELSEWHERE, not_here(service))
    }

    /// The state can't be read, locked or saved: clients try again.
    pub fn unreachable(api: Api, message: String) -> Self {
        Self::new(api, 500, "InternalFailure", message)
    }

    /// The service refused, with a status and a body.
    pub fn of_service(api: Api, status: u16, body: &Value) -> Self {
        let text = |name| body.get(name).and_then(Value::as_str);
        let code = text("__type").unwrap_or("InternalFailure").to_owned();
        Self {
            message: text("Message").map(|message| message.to_owned().into()),
            ..Self::new(api, status, code, "")
        }
    }

    /// Returns the document that is sent.
    pub fn document(&self, request_id: &str) -> String {
        let mut document = Writer::default();
        document.inside_of("ErrorResponse", namespace(self.api), |document| {
            document.inside("Error", |document| {
                document.text(
                    "Type",
                    if self.status < 500 {
                        "Sender"
                    } else {
                        "Receiver"
                    },
                );
                document.text("Code", &self.code);
                if let Some(message) = &self.message {
                    document.text("Message", message);
                }
            });
            document.text("RequestId", request_id);
        });
        document.finish()
    }
}
