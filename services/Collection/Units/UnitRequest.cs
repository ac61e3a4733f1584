namespace CreditPlatform.Collection.Units;

/// <summary>The whole entry of a unit, as the office knows it. What is left out is not so: false, or none.</summary>
/// <param name="Name">Full name, at most 200 characters.</param>
/// <param name="Kind">One of <see cref="UnitKinds.All"/>.</param>
/// <param name="Class">One of <see cref="UnitClasses.All"/>; null for a unit outside the departmental evaluation (source 002, domain.md §8.4).</param>
/// <param name="Region">Six digits of GB/T 2260.</param>
/// <param name="Connected">联通: its systems are connected to the platform (source 001).</param>
/// <param name="Collecting">归集: it delivers information (source 001).</param>
/// <param name="Hall">政务服务大厅: it is a service hall (source 003).</param>
/// <param name="EmbeddedSystems">Business systems with the query embedded (source 000), at most 100 of at most 100 characters.</param>
public sealed record UnitRequest(
    string? Name, string? Kind, string? Class, string? Region, bool? Connected, bool? Collecting, bool? Hall, IReadOnlyList<string?>? EmbeddedSystems);
