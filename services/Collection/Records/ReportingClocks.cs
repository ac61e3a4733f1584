using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Records;

/// <summary>The two reporting deadlines of an item (domain.md §2.4). The last day itself is on time.</summary>
public static class ReportingClocks
{
    public static ReportingClock Of(CatalogueItem item, DateOnly decided, DateTimeOffset firstReceived, WorkingCalendar calendar)
    {
        var received = Shanghai.DateOf(firstReceived);
        var report = Due(item, "report", decided, calendar);
        var collect = Due(item, "collect", decided, calendar);
        return new ReportingClock(report, collect, IsAfter(received, report), IsAfter(received, collect));
    }

    private static bool? IsAfter(DateOnly day, DateOnly? due) => due is null ? null : day > due;

    private static DateOnly? Due(CatalogueItem item, string clock, DateOnly decided, WorkingCalendar calendar) =>
        calendar.Add(decided, item.Clocks.Single(candidate => candidate.Id == clock).WorkingDays);
}
