namespace CreditPlatform.Collection.Publication;

/// <summary>A record as the public may see it today: public fields only, number-like runs masked.</summary>
/// <param name="Id">Record id; an objection names it.</param>
/// <param name="Item">Catalogue item.</param>
/// <param name="PublicFrom">First day of its publicity.</param>
/// <param name="PublicUntil">Last day; on the next it is gone by itself.</param>
/// <param name="Rule">Publicity rule set it is shown under.</param>
/// <param name="Data">Public fields with national codes.</param>
public sealed record PublicRecord(Guid Id, string Item, DateOnly PublicFrom, DateOnly PublicUntil, string Rule, IReadOnlyDictionary<string, string> Data);

/// <summary>A page; <c>next</c> is the cursor for <c>after</c>, null on the last page.</summary>
public sealed record PublicRecordPage(IReadOnlyList<PublicRecord> Items, Guid? Next);
