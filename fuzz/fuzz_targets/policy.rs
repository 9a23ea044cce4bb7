//! Policy documents: any text is judged and looked at by lints, or is none.

#![no_main]

use libfuzzer_sys::fuzz_target;
use organizations::lint;
use organizations::model::PolicyType;
use organizations::state::WorldSettings;
use organizations::verdict::Placed;

fuzz_target!(|text: &str| {
    for of in [
        PolicyType::ServiceControlPolicy,
        PolicyType::ResourceControlPolicy,
    ] {
        let Ok(placed) = Placed::read("p-12345678", "fuzz", text) else {
            return;
        };
        lint::of_document(of, &placed, &WorldSettings::default());
        for resource in ["*", "arn:aws:s3:::b/k", text] {
            placed.applies(
                "s3:GetObject",
                resource,
                &[("aws:username", "a*"), ("aws:SourceIp", "10.0.0.1")],
            );
        }
    }
});
