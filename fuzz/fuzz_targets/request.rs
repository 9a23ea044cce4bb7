//! A request of a client: who signed it, its fields, a form as what it asks for, and its body as the input of an
//! operation.
#![no_main]

use hyper::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use organizations::OPERATIONS;
use orgsim::endpoint::fields::Fields;
use orgsim::endpoint::{authorization, json, query};

fuzz_target!(|bytes: &[u8]| {
    let (first, rest) = bytes.split_first().unwrap_or((&0, &[]));
    let fields = Fields::read(rest);
    let header = HeaderValue::from_bytes(rest);
    let header = header.into_iter().map(|header| (AUTHORIZATION, header));
    for headers in [HeaderMap::new(), header.collect()] {
        // A signature that is read names a key that was there.
        if let Ok(signed) = authorization::read(&headers, &fields) {
            assert!(rest.len() >= signed.key.len());
        }
    }
    let field = |name: &str| fields.get(name);
    for service in [None, Some("sts"), Some("iam")] {
        // What a form asks for has an input, or is refused.
        let _ =
            query::operation(&field, service).and_then(|operation| query::input(operation, &field));
    }
    let operation = &OPERATIONS[usize::from(*first) % OPERATIONS.len()];
    if let (Some(shape), Ok(body)) = (operation.input(), json::parse(rest))
        && json::check(shape, &body).is_ok()
    {
        // What was right stays right.
        let known = json::known_members(shape, body);
        assert!(json::check(shape, &known).is_ok());
    }
});
