//! Structs with named fields: structures.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::punctuated::Punctuated;
use syn::{DeriveInput, Field, GenericArgument, PathArguments, Result, Token, Type};

use crate::attributes::Attributes;
use crate::names;

pub(crate) fn expand(
    input: &DeriveInput,
    fields: &Punctuated<Field, Token![,]>,
    attributes: &Attributes,
) -> Result<TokenStream> {
    let members = fields
        .iter()
        .map(Member::read)
        .collect::<Result<Vec<_>>>()?;
    let ident = &input.ident;
    let name = attributes
        .name
        .as_ref()
        .map_or_else(|| ident.to_string(), syn::LitStr::value);
    let text = &attributes.text;
    let described = members.iter().map(Member::described);
    let written = members.iter().map(Member::written);
    let places = (0..members.len()).map(|place| format_ident!("member_{place}"));
    let places: Vec<_> = places.collect();
    let read = members.iter().enumerate();
    let read = read.map(|(place, member)| member.read_back(place));
    let fields = members.iter().map(|member| &member.field.ident);
    let count = members.len();
    let unused = members.is_empty().then(|| quote! { let _ = source; });
    Ok(quote! {
        impl ::shape::Shaped for #ident {
            fn shape() -> &'static ::shape::Shape {
                static SHAPE: ::shape::Shape = ::shape::Shape {
                    name: #name,
                    text: #text,
                    kind: ::shape::Kind::Structure(&[#(#described),*]),
                };
                &SHAPE
            }

            fn into_value(self) -> ::shape::Value {
                #[allow(unused_mut, clippy::allow_attributes, reason = "a structure may have no members")]
                let mut map = ::shape::Map::with_capacity(#count);
                #(#written)*
                ::shape::Value::Map(map)
            }

            fn read<'a>(source: impl ::shape::Source<'a>) -> ::core::result::Result<Self, ::shape::Mismatch> {
                #unused
                let found = ::shape::Source::members(source, <Self as ::shape::Shaped>::shape());
                let found: [_; #count] = found.ok_or_else(|| ::shape::Mismatch::of::<Self>(source))?;
                // All are read before any that is missing ends it: a source may tell what is wrong with each.
                #(let #places = #read;)*
                Ok(Self { #(#fields: #places?),* })
            }
        }
    })
}

/// A field, and the member that it describes.
struct Member<'a> {
    field: &'a Field,
    name: String,
    text: String,
    /// The type of the value; without the `Option`, if there is one.
    of: &'a Type,
    required: bool,
}

impl<'a> Member<'a> {
    fn read(field: &'a Field) -> Result<Self> {
        let attributes = Attributes::read(&field.attrs)?;
        let ident = field.ident.as_ref().expect("the fields are named");
        let name = attributes
            .name
            .map_or_else(|| names::member(ident), |name| name.value());
        let optional = inside_option(&field.ty);
        let (of, required) = (optional.unwrap_or(&field.ty), optional.is_none());
        Ok(Self {
            field,
            name,
            text: attributes.text,
            of,
            required,
        })
    }

    fn described(&self) -> TokenStream {
        let Self {
            name,
            text,
            of,
            required,
            ..
        } = self;
        quote! {
            ::shape::Member {
                name: #name,
                text: #text,
                required: #required,
                shape: <#of as ::shape::Shaped>::shape,
            }
        }
    }

    fn written(&self) -> TokenStream {
        let (field, name) = (&self.field.ident, &self.name);
        if self.required {
            quote! { map.push(#name, ::shape::Shaped::into_value(self.#field)); }
        } else {
            quote! {
                if let Some(value) = self.#field {
                    map.push(#name, ::shape::Shaped::into_value(value));
                }
            }
        }
    }

    fn read_back(&self, place: usize) -> TokenStream {
        let of = self.of;
        if self.required {
            quote! {
                ::shape::Source::required(
                    source,
                    found[#place]
                        .ok_or_else(|| ::shape::Mismatch::of::<Self>(source))
                        .and_then(|member| <#of as ::shape::Shaped>::read(member)),
                )
            }
        } else {
            quote! {
                ::shape::Source::optional(
                    source,
                    found[#place].map(|member| <#of as ::shape::Shaped>::read(member)),
                )
            }
        }
    }
}

/// Returns `T` of an `Option<T>`.
fn inside_option(field: &Type) -> Option<&Type> {
    let Type::Path(path) = field else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Type(of)) if last.ident == "Option" => Some(of),
        _ => None,
    }
}
