//! Commands that the AWS CLI has and orgsim lacks: the error says that orgsim answers, not AWS.

use crate::Environment;
use crate::cli::failure::{Misread, invalid_choice};
use crate::command_tree::{ConfigureCommand, ServiceName, kebab};

/// Refuses a word where a service is expected.
///
/// Started as `aws`, the program reports an unknown word as the reference does, and suggests close names
/// even of services that orgsim lacks.
pub(super) fn unknown_service<'a>(
    environment: &Environment<'_>,
    word: &str,
    choices: impl IntoIterator<Item = &'a str>,
) -> Misread {
    let is_misspelt = environment.mimics() && !is_elsewhere(word);
    let lacking = COMMANDS.iter().filter(|_| is_misspelt).copied();
    let mut misread = invalid_choice("command", word, choices.into_iter().chain(lacking));
    let has_no_close_name = misread.0.ends_with('\n');
    if is_elsewhere(word) || has_no_close_name && !environment.mimics() {
        misread.0 = format!(
            "{}\n\nThis is orgsim, not AWS. It has organizations, sts and configure, and sim for the \
             simulator itself.",
            misread.0.trim_end()
        );
    }
    misread
}

/// Refuses a word where a service's subcommand is expected.
pub(super) fn unknown_subcommand<'a>(
    service: ServiceName,
    word: &str,
    choices: impl IntoIterator<Item = &'a str>,
) -> Misread {
    let misread = invalid_choice("operation", word, choices);
    match service {
        ServiceName::Organizations => misread,
        ServiceName::Sts => Misread(format!(
            "{}\n\nThis is orgsim, not AWS. Of sts it has only {}.",
            misread.0.trim_end(),
            names_of(service)
        )),
    }
}

/// Refuses a word where a command of `configure` is expected.
pub(super) fn unknown_configure_command(word: &str) -> Misread {
    let names = ConfigureCommand::ALL.map(ConfigureCommand::name);
    if !CONFIGURE_ELSEWHERE.contains(&word) {
        let others = CONFIGURE_ELSEWHERE.iter().copied();
        return invalid_choice("subcommand", word, names.into_iter().chain(others));
    }
    let misread = invalid_choice("subcommand", word, []);
    Misread(format!(
        "{}\n\nThis is orgsim, not AWS. Of configure it has only {}.",
        misread.0.trim_end(),
        sentence(&names.map(str::to_owned))
    ))
}

/// Commands of the reference's `configure` that orgsim lacks.
const CONFIGURE_ELSEWHERE: &[&str] = &[
    "add-model",
    "export-credentials",
    "mfa-login",
    "sso",
    "sso-session",
];

/// Returns the names of a service's subcommands, in a sentence.
fn names_of(service: ServiceName) -> String {
    let operations = service.operations().iter();
    let names: Vec<_> = operations
        .map(|operation| kebab(operation.name()))
        .collect();
    sentence(&names)
}

/// Returns names as they stand in a sentence.
fn sentence(names: &[String]) -> String {
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// Tells whether a word names a command of the reference that orgsim lacks.
fn is_elsewhere(word: &str) -> bool {
    COMMANDS.binary_search(&word).is_ok()
}

/// Commands of the reference, in order: services, and what it does on the user's machine.
#[rustfmt::skip]
const COMMANDS: &[&str] = &[
    "accessanalyzer", "account", "account-access", "acm", "acm-pca", "agent-registry",
    "agent-registry-control", "agent-toolkit", "aiops", "amp", "amplify", "amplifybackend",
    "amplifyuibuilder", "apigateway", "apigatewaymanagementapi", "apigatewayv2", "appconfig",
    "appconfigdata", "appfabric", "appflow", "appintegrations", "application-autoscaling",
    "application-insights", "application-signals", "applicationcostprofiler", "appmesh",
    "apprunner", "appstream", "appsync", "arc-region-switch", "arc-zonal-shift", "artifact",
    "athena", "auditmanager", "autoscaling", "autoscaling-plans", "b2bi", "backup",
    "backup-gateway", "backupsearch", "batch", "bcm-dashboards", "bcm-data-exports",
    "bcm-pricing-calculator", "bcm-recommended-actions", "bedrock", "bedrock-agent",
    "bedrock-agent-runtime", "bedrock-agentcore", "bedrock-agentcore-control",
    "bedrock-data-automation", "bedrock-data-automation-runtime", "bedrock-runtime", "billing",
    "billingconductor", "braket", "budgets", "ce", "chatbot", "chime", "chime-sdk-identity",
    "chime-sdk-media-pipelines", "chime-sdk-meetings", "chime-sdk-messaging", "chime-sdk-voice",
    "cleanrooms", "cleanroomsml", "cloud9", "cloudcontrol", "clouddirectory",
    "cloudformation", "cloudfront", "cloudfront-keyvaluestore", "cloudhsm", "cloudhsmv2",
    "cloudsearch", "cloudsearchdomain", "cloudtrail", "cloudtrail-data", "cloudwatch",
    "cloudwatchomni", "codeartifact", "codebuild", "codecatalyst", "codecommit", "codeconnections",
    "codeguru-reviewer", "codeguru-security", "codeguruprofiler", "codepipeline",
    "codestar-connections", "codestar-notifications", "cognito-identity", "cognito-idp",
    "cognito-sync", "comprehend", "comprehendmedical", "compute-optimizer",
    "compute-optimizer-automation", "configservice", "connect",
    "connect-contact-lens", "connectcampaigns", "connectcampaignsv2", "connectcases",
    "connecthealth", "connectparticipant", "continuum", "controlcatalog", "controltower",
    "cost-optimization-hub", "cur", "customer-profiles", "databrew", "dataexchange",
    "datapipeline", "datasync", "datazone", "dax", "ddb", "deadline", "deploy", "detective",
    "devicefarm", "devops-agent", "devops-guru", "directconnect", "discovery", "dlm", "dms",
    "docdb", "docdb-elastic", "drs", "ds", "ds-data", "dsql", "dynamodb", "dynamodbstreams", "ebs",
    "ec2", "ec2-instance-connect", "ecr", "ecr-public", "ecs", "efs", "eks", "eks-auth",
    "elasticache", "elasticbeanstalk", "elb", "elbv2", "elementalinference", "emr",
    "emr-containers", "emr-serverless", "endusermessaging", "entityresolution", "es", "events",
    "eventsv2", "evs", "firehose", "fis", "fms", "forecast", "forecastquery", "frauddetector",
    "freetier", "fsx", "gamelift", "gameliftstreams", "geo-maps", "geo-places", "geo-routes",
    "glacier", "globalaccelerator", "glue", "grafana", "greengrass", "greengrassv2",
    "groundstation", "guardduty", "health", "healthlake", "history", "iam", "iam-toolbox",
    "identitystore", "imagebuilder", "importexport", "inspector", "inspector-scan", "inspector2",
    "interconnect", "internetmonitor", "invoicing", "iot", "iot-data", "iot-jobs-data",
    "iot-managed-integrations", "iotdeviceadvisor", "iotfleetwise", "iotsecuretunneling",
    "iotsitewise", "iotthingsgraph", "iottwinmaker", "iotwireless", "ivs", "ivs-realtime",
    "ivschat", "kafka", "kafkaconnect", "kendra", "kendra-ranking", "keyspaces",
    "keyspacesstreams", "kinesis", "kinesis-video-archived-media", "kinesis-video-media",
    "kinesis-video-signaling", "kinesis-video-webrtc-storage", "kinesisanalytics",
    "kinesisanalyticsv2", "kinesisvideo", "kms", "lakeformation", "lambda", "lambda-core",
    "lambda-microvms", "lambda-web", "launch-wizard", "lex-models", "lex-runtime", "lexv2-models",
    "lexv2-runtime", "license-manager", "license-manager-linux-subscriptions",
    "license-manager-user-subscriptions", "lightsail", "location", "login", "logout", "logs",
    "lookoutequipment", "m2", "machinelearning", "macie2", "mailmanager", "managedblockchain",
    "managedblockchain-query", "marketplace-agreement", "marketplace-catalog",
    "marketplace-deployment", "marketplace-discovery", "marketplace-entitlement",
    "marketplace-reporting", "marketplacecommerceanalytics", "mediaconnect", "mediaconvert",
    "medialive", "mediapackage", "mediapackage-vod", "mediapackagev2", "mediastore",
    "mediastore-data", "mediatailor", "medical-imaging", "memorydb", "meteringmarketplace", "mgh",
    "mgn", "migration-hub-refactor-spaces", "migrationhub-config", "migrationhuborchestrator",
    "migrationhubstrategy", "mpa", "mq", "mturk", "mwaa", "mwaa-serverless", "neptune",
    "neptune-graph", "neptunedata", "network-firewall", "network-security-manager",
    "networkflowmonitor", "networkmanager", "networkmonitor", "notifications",
    "notificationscontacts", "nova-act", "oam", "observabilityadmin", "odb", "omics", "opensearch",
    "opensearchserverless", "osis", "outposts", "partnercentral-account",
    "partnercentral-benefits", "partnercentral-channel", "partnercentral-revenue-measurement",
    "partnercentral-selling", "payment-cryptography", "payment-cryptography-data",
    "pca-connector-ad", "pca-connector-scep", "pcs", "personalize", "personalize-events",
    "personalize-runtime", "pi", "pinpoint", "pinpoint-email", "pinpoint-sms-voice",
    "pinpoint-sms-voice-v2", "pipes", "polly", "pricing", "pricing-plan-manager", "proton",
    "qapps", "qbusiness", "qconnect", "quicksight", "ram", "rbin", "rds", "rds-data", "redshift",
    "redshift-data", "redshift-serverless", "rekognition", "repostspace", "resiliencehub",
    "resiliencehubv2", "resource-explorer-2", "resource-groups", "resourcegroupstaggingapi",
    "rolesanywhere", "route53", "route53-recovery-cluster", "route53-recovery-control-config",
    "route53-recovery-readiness", "route53domains", "route53globalresolver", "route53profiles",
    "route53resolver", "rtbfabric", "rum", "s3", "s3api", "s3control", "s3files", "s3outposts",
    "s3tables", "s3vectors", "sagemaker", "sagemaker-a2i-runtime", "sagemaker-edge",
    "sagemaker-featurestore-runtime", "sagemaker-geospatial", "sagemaker-metrics",
    "sagemaker-runtime", "sagemakerjobruntime", "sagemakertrainingsessionruntime", "savingsplans",
    "scheduler", "schemas", "sdb", "secretsmanager", "security-ir", "securityagent", "securityhub",
    "securitylake", "serverlessrepo", "service-quotas", "servicecatalog",
    "servicecatalog-appregistry", "servicediscovery", "ses", "sesv2", "shield", "signer",
    "signer-data", "signin", "simpledbv2", "snow-device-management", "snowball", "sns",
    "socialmessaging", "sqs", "ssm", "ssm-contacts", "ssm-guiconnect", "ssm-incidents",
    "ssm-quicksetup", "ssm-sap", "sso", "sso-admin", "sso-oidc", "stepfunctions", "storagegateway",
    "supplychain", "support", "support-app", "supportauthz", "sustainability", "swf", "synthetics",
    "taxsettings", "textract", "timestream-influxdb", "timestream-query", "timestream-write",
    "transcribe", "transfer", "translate", "trustedadvisor", "update", "uxc",
    "verifiedpermissions", "voice-id", "vpc-lattice", "waf", "waf-regional", "wafv2",
    "wellarchitected", "wickr", "wisdom", "workdocs", "workmail", "workmailmessageflow",
    "workspaces", "workspaces-instances", "workspaces-thin-client", "workspaces-web", "xray",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_are_in_order() {
        assert!(COMMANDS.is_sorted());
    }

    #[test]
    fn what_orgsim_has_and_what_nobody_has_is_not_elsewhere() {
        assert!(is_elsewhere("s3"));
        assert!(!is_elsewhere("organizations"));
        assert!(!is_elsewhere("xyzzy"));
    }
}
