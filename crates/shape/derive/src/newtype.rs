//! Structs around one value: strings, numbers and booleans.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{DeriveInput, Error, Field, Result};

use crate::attributes::Attributes;

pub(crate) fn expand(
    input: &DeriveInput,
    field: &Field,
    attributes: &Attributes,
) -> Result<TokenStream> {
    let ident = &input.ident;
    let name = attributes
        .name
        .as_ref()
        .map_or_else(|| ident.to_string(), syn::LitStr::value);
    let text = &attributes.text;
    let kind = kind(field, attributes)?;
    Ok(quote! {
        impl ::shape::Shaped for #ident {
            fn shape() -> &'static ::shape::Shape {
                static SHAPE: ::shape::Shape = ::shape::Shape {
                    name: #name,
                    text: #text,
                    kind: #kind,
                };
                &SHAPE
            }

            fn into_value(self) -> ::shape::Value {
                ::shape::Scalar::into_value(self.0)
            }

            fn read<'a>(source: impl ::shape::Source<'a>) -> ::core::result::Result<Self, ::shape::Mismatch> {
                let scalar = ::shape::Scalar::read(source, <Self as ::shape::Shaped>::shape());
                scalar.map(Self).ok_or_else(|| ::shape::Mismatch::of::<Self>(source))
            }
        }
    })
}

fn kind(field: &Field, attributes: &Attributes) -> Result<TokenStream> {
    let min = option(attributes.min.as_ref());
    let max = option(attributes.max.as_ref());
    let pattern = attributes.pattern.as_ref();
    let pattern = option(pattern.map(|pattern| quote! { &#pattern }).as_ref());
    match field.ty.to_token_stream().to_string().as_str() {
        "String" => Ok(quote! {
            ::shape::Kind::String { min: #min, max: #max, pattern: #pattern }
        }),
        "i64" => Ok(quote! { ::shape::Kind::Integer { min: #min, max: #max } }),
        "bool" => Ok(quote! { ::shape::Kind::Boolean }),
        _ => Err(Error::new_spanned(
            field,
            "a value is a `String`, an `i64` or a `bool`",
        )),
    }
}

fn option(value: Option<&impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
}
