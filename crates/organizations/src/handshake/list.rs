//! Listing handshakes (`semantics.md` section c.4).

use shape::Value;

use crate::access::Access;
use crate::context::Context;
use crate::error::{InvalidInput, Result, refuse};
use crate::model::{
    HandshakeFilter, HandshakeId, ListHandshakesForAccountRequest,
    ListHandshakesForAccountResponse, ListHandshakesForOrganizationRequest,
    ListHandshakesForOrganizationResponse,
};
use crate::paging::Paging;
use crate::state::{Account, Content, Handshake, Listed, Recipient};

/// Lists the handshakes whose recipient is the caller, in any state.
pub(crate) fn list_handshakes_for_account(
    cx: &Context<'_>,
    input: &ListHandshakesForAccountRequest,
    page: &Paging,
) -> Result<ListHandshakesForAccountResponse> {
    let caller = cx.caller()?;

    let manages = cx.manages(&caller)?;
    let handshakes = |_| {
        let mut handshakes = addressed_to(cx, &caller)?;
        handshakes.retain(|handshake| handshake.is_for(&caller, manages));
        handshakes.retain(|handshake| handshake.passes(input.filter.as_ref()));
        Ok(Listed::whole(handshakes))
    };
    let page = page.of(cx, handshakes, |handshake| handshake.sequence)?;
    let page = page.map(|handshake| handshake.shown());
    Ok(ListHandshakesForAccountResponse {
        handshakes: Some(page.items),
        next_token: page.next_token,
    })
}

/// Lists the handshakes that the organization sent, in any state.
pub(crate) fn list_handshakes_for_organization(
    cx: &Context<'_>,
    input: &ListHandshakesForOrganizationRequest,
    page: &Paging,
) -> Result<ListHandshakesForOrganizationResponse> {
    let organization = cx.as_reader(&Access::to("ListHandshakesForOrganization"))?;

    let id = &organization.id;
    let handshakes = |needed| {
        cx.listed(needed, id.as_str(), |handshake: &Handshake| {
            handshake.organization_id == *id && handshake.passes(input.filter.as_ref())
        })
    };
    let page = page.of(cx, handshakes, |handshake| handshake.sequence)?;
    let page = page.map(|handshake| handshake.shown());
    Ok(ListHandshakesForOrganizationResponse {
        handshakes: Some(page.items),
        next_token: page.next_token,
    })
}

/// Returns the handshakes that name an account, by its id or by its address.
fn addressed_to(cx: &Context<'_>, account: &Account) -> Result<Vec<Handshake>> {
    let is_by_address =
        |handshake: &Handshake| matches!(handshake.recipient, Some(Recipient::Email { .. }));
    let by_id = cx.mentioning(account.id.as_str(), |handshake| !is_by_address(handshake))?;
    let by_address = cx.mentioning(account.email.as_str(), is_by_address)?;
    Ok([by_id, by_address].concat())
}

/// Refuses a filter that asks for an action and for a parent.
pub(crate) fn filter_must_be_one(filter: &Value) -> Result<()> {
    let is_given = |name| filter.get(name).is_some_and(|value| *value != Value::Null);
    if is_given("ActionType") && is_given("ParentHandshakeId") {
        return refuse(InvalidInput::MaxLimitExceededFilter);
    }
    Ok(())
}

impl Handshake {
    fn passes(&self, filter: Option<&HandshakeFilter>) -> bool {
        let Some(filter) = filter else { return true };
        let action = self.content.action();
        let is_of_action = filter.action_type.is_none_or(|sought| sought == action);
        let sought_parent = filter.parent_handshake_id.as_ref();
        is_of_action && sought_parent.is_none_or(|sought| self.parent() == Some(sought))
    }

    fn parent(&self) -> Option<&HandshakeId> {
        match &self.content {
            Content::ApproveAllFeatures { parent } => Some(parent),
            _ => None,
        }
    }
}
