//! The rules of organizational units.

use serde_json::{Value, json};

use crate::state::{Kind, State};
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, Org, ROOT};

const CREATE: &str = "CreateOrganizationalUnit";
const UPDATE: &str = "UpdateOrganizationalUnit";

fn in_root(name: &str) -> Value {
    json!({"ParentId": ROOT, "Name": name})
}

#[test]
fn a_member_may_not_create_a_unit() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, CREATE, in_root("a")),
        "AccessDeniedException"
    );
}

#[test]
fn a_unit_needs_a_parent_that_exists() {
    let mut org = Org::with_accounts(0);
    let error = org.error(
        MANAGEMENT,
        CREATE,
        json!({"ParentId": "r-none", "Name": "a"}),
    );
    assert_eq!(error.exception.name(), "ParentNotFoundException");
    assert_eq!(error.message, "You specified parent that doesn't exist.");
}

#[test]
fn a_unit_has_no_more_tags_than_allowed() {
    let mut org = Org::with_accounts(0);
    org.quota("tags", 0);
    let mut input = in_root("a");
    input["Tags"] = json!([{"Key": "a", "Value": ""}]);
    assert_eq!(
        org.refusal(MANAGEMENT, CREATE, input),
        "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED"
    );
}

#[test]
fn siblings_have_different_names() {
    let mut org = Org::with_accounts(0);
    let sibling = org.unit(ROOT, "a");
    assert_eq!(
        org.refusal(MANAGEMENT, CREATE, in_root("a")),
        "DuplicateOrganizationalUnitException"
    );
    org.unit(ROOT, "A");
    org.unit(&sibling, "a");
}

#[test]
fn units_nest_five_levels_deep() {
    let mut org = Org::with_accounts(0);
    let mut parent = ROOT.to_owned();
    for _ in 0..5 {
        parent = org.unit(&parent, "a");
    }
    let error = org.error(MANAGEMENT, CREATE, json!({"ParentId": parent, "Name": "a"}));
    assert_eq!(error.reason.unwrap(), "OU_DEPTH_LIMIT_EXCEEDED");
    assert_eq!(
        error.message,
        "You cannot add an organizational unit to the specified parent because it would exceed the max depth allowed."
    );
}

#[test]
fn an_organization_has_so_many_units_and_no_more() {
    let mut org = Org::with_accounts(0);
    org.quota("organizational-units", 1);
    org.unit(ROOT, "a");
    assert_eq!(
        org.refusal(MANAGEMENT, CREATE, in_root("b")),
        "ConstraintViolationException OU_NUMBER_LIMIT_EXCEEDED"
    );
}

#[test]
fn a_unit_is_shown_whole() {
    let mut org = Org::with_accounts(0);
    let outer = org.unit(ROOT, "outer");
    let inner = org.unit(&outer, "inner");
    let input = json!({"OrganizationalUnitId": inner});
    let answer = org.answer(MANAGEMENT, "DescribeOrganizationalUnit", input);
    assert_eq!(
        answer["OrganizationalUnit"],
        json!({
            "Id": inner,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:ou/{ORGANIZATION}/{inner}"),
            "Name": "inner",
            "Path": format!("{ORGANIZATION}/{ROOT}/{outer}/{inner}/"),
        })
    );
}

#[test]
fn the_id_of_a_unit_begins_with_that_of_its_root() {
    let mut org = Org::with_accounts(0);
    assert!(org.unit(ROOT, "a").starts_with("ou-root-"));
}

#[test]
fn an_unknown_unit_is_not_found() {
    let mut org = Org::with_accounts(0);
    let input = json!({"OrganizationalUnitId": "ou-root-00000000"});
    for operation in [
        "DescribeOrganizationalUnit",
        "DeleteOrganizationalUnit",
        UPDATE,
    ] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input.clone()),
            "OrganizationalUnitNotFoundException"
        );
    }
}

#[test]
fn a_unit_is_renamed() {
    let mut org = Org::with_accounts(0);
    let id = org.unit(ROOT, "old");
    let input = json!({"OrganizationalUnitId": id, "Name": "new"});
    let answer = org.answer(MANAGEMENT, UPDATE, input.clone());
    assert_eq!(answer["OrganizationalUnit"]["Name"], "new");
    org.answer(MANAGEMENT, UPDATE, input);
}

#[test]
fn a_unit_is_not_renamed_to_its_sibling() {
    let mut org = Org::with_accounts(0);
    org.unit(ROOT, "a");
    let id = org.unit(ROOT, "b");
    let input = json!({"OrganizationalUnitId": id, "Name": "a"});
    assert_eq!(
        org.refusal(MANAGEMENT, UPDATE, input),
        "DuplicateOrganizationalUnitException"
    );
}

#[test]
fn a_unit_keeps_its_name_if_the_new_one_is_blank_or_missing() {
    let mut org = Org::with_accounts(0);
    let id = org.unit(ROOT, "old");
    for input in [
        json!({"OrganizationalUnitId": id}),
        json!({"OrganizationalUnitId": id, "Name": " \t"}),
    ] {
        let answer = org.answer(MANAGEMENT, UPDATE, input);
        assert_eq!(answer["OrganizationalUnit"]["Name"], "old");
    }
}

#[test]
fn the_name_of_a_unit_has_1_to_128_characters() {
    let mut org = Org::with_accounts(0);
    let id = org.unit(ROOT, "old");
    let input = json!({"OrganizationalUnitId": id, "Name": ""});
    assert_eq!(
        org.refusal(MANAGEMENT, UPDATE, input),
        "InvalidInputException MIN_LENGTH_EXCEEDED:NAME"
    );
    let input = json!({"OrganizationalUnitId": id, "Name": "é".repeat(129)});
    assert_eq!(
        org.refusal(MANAGEMENT, UPDATE, input),
        "InvalidInputException MAX_LENGTH_EXCEEDED:NAME"
    );
}

#[test]
fn a_unit_that_has_something_is_not_deleted() {
    let mut org = Org::with_accounts(1);
    let outer = org.unit(ROOT, "outer");
    let inner = org.unit(&outer, "inner");
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            "DeleteOrganizationalUnit",
            json!({"OrganizationalUnitId": outer})
        ),
        "OrganizationalUnitNotEmptyException"
    );
    let input = json!({
        "AccountId": MEMBER, "SourceParentId": ROOT, "DestinationParentId": inner,
    });
    org.answer(MANAGEMENT, "MoveAccount", input);
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            "DeleteOrganizationalUnit",
            json!({"OrganizationalUnitId": inner})
        ),
        "OrganizationalUnitNotEmptyException"
    );
}

#[test]
fn an_empty_unit_is_deleted() {
    let mut org = Org::with_accounts(0);
    let id = org.unit(ROOT, "a");
    let input = json!({"OrganizationalUnitId": id});
    let answer = org.answer(MANAGEMENT, "DeleteOrganizationalUnit", input.clone());
    assert_eq!(answer, json!({}));
    assert_eq!(
        org.refusal(MANAGEMENT, "DescribeOrganizationalUnit", input),
        "OrganizationalUnitNotFoundException"
    );
}

#[test]
fn units_are_listed_in_the_order_of_creation() {
    let mut org = Org::with_accounts(0);
    let ids = ["c", "a", "b"].map(|name| org.unit(ROOT, name));
    org.unit(&ids[0], "below");
    let input = json!({"ParentId": ROOT});
    let answer = org.answer(MANAGEMENT, "ListOrganizationalUnitsForParent", input);
    let units = answer["OrganizationalUnits"].as_array().unwrap();
    let found: Vec<_> = units
        .iter()
        .map(|unit| unit["Id"].as_str().unwrap())
        .collect();
    assert_eq!(found, ids);
}

#[test]
fn the_units_of_an_unknown_parent_are_not_found() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            "ListOrganizationalUnitsForParent",
            json!({"ParentId": "ou-root-00000000"})
        ),
        "ParentNotFoundException"
    );
}

#[test]
fn an_organization_with_units_can_be_deleted() {
    let mut org = Org::with_accounts(0);
    let unit = org.unit(ROOT, "a");
    org.answer(MANAGEMENT, "DeleteOrganization", json!({}));
    let left = org.state.get(Kind::OrganizationalUnit, &unit).unwrap();
    assert!(left.is_none());
}

#[test]
fn a_unit_is_the_parent_of_what_is_in_it() {
    let mut org = Org::with_accounts(0);
    let outer = org.unit(ROOT, "outer");
    let inner = org.unit(&outer, "inner");
    let answer = org.answer(MANAGEMENT, "ListParents", json!({"ChildId": inner}));
    assert_eq!(
        answer["Parents"],
        json!([{"Id": outer, "Type": "ORGANIZATIONAL_UNIT"}])
    );
    let input = json!({"ParentId": outer, "ChildType": "ORGANIZATIONAL_UNIT"});
    let answer = org.answer(MANAGEMENT, "ListChildren", input);
    assert_eq!(
        answer["Children"],
        json!([{"Id": inner, "Type": "ORGANIZATIONAL_UNIT"}])
    );
}

#[test]
fn a_unit_gets_its_tags() {
    let mut org = Org::with_accounts(0);
    let mut input = in_root("a");
    input["Tags"] = json!([{"Key": "team", "Value": "blue"}]);
    let answer = org.answer(MANAGEMENT, CREATE, input.clone());
    let id = &answer["OrganizationalUnit"]["Id"];
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", json!({"ResourceId": id}));
    assert_eq!(answer["Tags"], input["Tags"]);
}

#[test]
fn a_deleted_unit_takes_its_attachments_and_tags_along() {
    let mut org = Org::with_accounts(0);
    let unit = org.unit(ROOT, "a");
    org.enable("TAG_POLICY");
    let policy = org.attached("TAG_POLICY", &json!({"tags": {}}), &unit);
    let input = json!({"OrganizationalUnitId": unit});
    org.answer(MANAGEMENT, "DeleteOrganizationalUnit", input);
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            "ListTagsForResource",
            json!({"ResourceId": unit})
        ),
        "TargetNotFoundException"
    );
    let input = json!({"PolicyId": policy});
    let answer = org.answer(MANAGEMENT, "ListTargetsForPolicy", input);
    assert_eq!(answer, json!({"Targets": []}));
}

#[test]
fn the_refusals_of_a_new_unit_come_in_order() {
    let mut org = Org::with_accounts(0);
    org.unit(ROOT, "a");
    for (quota, none) in [("tags", 0), ("ou-depth", 0), ("organizational-units", 0)] {
        org.quota(quota, none);
    }
    let mut input = in_root("a");
    input["ParentId"] = "r-none".into();
    input["Tags"] = json!([{"Key": "a", "Value": ""}]);
    assert_eq!(
        org.refusal(MANAGEMENT, CREATE, input.clone()),
        "ParentNotFoundException"
    );
    input["ParentId"] = ROOT.into();
    assert_eq!(
        org.refusal(MANAGEMENT, CREATE, input),
        "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED"
    );
    assert_eq!(
        org.refusal(MANAGEMENT, CREATE, in_root("a")),
        "DuplicateOrganizationalUnitException"
    );
    assert_eq!(
        org.refusal(MANAGEMENT, CREATE, in_root("b")),
        "ConstraintViolationException OU_DEPTH_LIMIT_EXCEEDED"
    );
    org.quota("ou-depth", 5);
    assert_eq!(
        org.refusal(MANAGEMENT, CREATE, in_root("b")),
        "ConstraintViolationException OU_NUMBER_LIMIT_EXCEEDED"
    );
}
