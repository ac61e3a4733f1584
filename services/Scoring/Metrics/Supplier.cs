using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>A kind of unit that supplies values.</summary>
/// <param name="Id">Id, such as <c>court</c>.</param>
/// <param name="Title">What it is called.</param>
public sealed record Supplier(string Id, Words Title);
