using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>The reference of a person in events and keys, from kind and normalised number of a document (design.md §4). Pure: one person, one reference.</summary>
public delegate string PersonReference(DocumentKind kind, string number);
