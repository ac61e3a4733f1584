namespace CreditPlatform.Collection.Catalogue;

/// <summary>A duty to act within working days of a date in the record (domain.md §2.4). Day of the event is day 0; the last day is on time.</summary>
/// <param name="Id"><c>report</c> (flag <c>late</c>) or <c>collect</c> (flag <c>collectedLate</c>).</param>
/// <param name="Zh">Name of being late.</param>
/// <param name="En">The same in English.</param>
/// <param name="From">Code of the date field the clock starts at.</param>
/// <param name="WorkingDays">Working days, 1 or more.</param>
/// <param name="Source">The paragraph the number comes from.</param>
public sealed record CatalogueClock(string Id, string Zh, string En, string From, int WorkingDays, string Source);
