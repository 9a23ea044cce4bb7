//! Who calls: what the services STS and IAM tell of it. Their shapes have modules of their own, since names
//! as `Tag` are shapes of other services, too.

pub mod iam;
pub mod sts;
