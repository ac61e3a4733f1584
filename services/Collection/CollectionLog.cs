using CreditPlatform.Collection.Calendar;
using CreditPlatform.Collection.Ledgers;
using CreditPlatform.Collection.Records;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.Collection.Units;
using Marten;

namespace CreditPlatform.Collection;

/// <summary>The wire names of this service's events. A name once stored is never changed.</summary>
public static class CollectionLog
{
    public static void MapEvents(StoreOptions options)
    {
        options.Events.MapEventType<RecordSubmitted>("record-submitted");
        options.Events.MapEventType<RecordResubmitted>("record-resubmitted");
        options.Events.MapEventType<RecordCorrected>("record-corrected");
        options.Events.MapEventType<RecordWithdrawn>("record-withdrawn");
        options.Events.MapEventType<RecordSealed>("record-sealed");
        options.Events.MapEventType<RecordClockCompleted>("record-clock-completed");
        options.Events.MapEventType<SubmissionRefused>("submission-refused");
        options.Events.MapEventType<RefusalResolved>("refusal-resolved");
        options.Events.MapEventType<RefusalClockCompleted>("refusal-clock-completed");
        options.Events.MapEventType<CalendarYearEntered>("calendar-year-entered");
        options.Events.MapEventType<LedgerUploaded>("ledger-uploaded");
        options.Events.MapEventType<LedgerRowsEntered>("ledger-rows-entered");
        options.Events.MapEventType<LedgerRowFound>("ledger-row-found");
        options.Events.MapEventType<UnitEntered>("unit-entered");
    }
}
