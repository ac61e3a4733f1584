namespace CreditPlatform.Collection.Units;

/// <summary>A page; <c>next</c> is the cursor for <c>after</c>, null on the last page.</summary>
public sealed record UnitPage(IReadOnlyList<UnitView> Items, string? Next);
