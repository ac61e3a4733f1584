namespace CreditPlatform.Collection.Units;

/// <summary>A unit was entered, or entered anew with changes, by the office. Carries the whole entry.</summary>
/// <param name="Org">USCC.</param>
/// <param name="Class">Group it is evaluated in; null outside the departmental evaluation.</param>
public sealed record UnitEntered(
    string Org, string Name, string Kind, string? Class, string Region, bool Connected, bool Collecting, bool Hall, IReadOnlyList<string> EmbeddedSystems);
