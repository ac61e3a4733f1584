using System.Text.Json;
using CreditPlatform.Collection.Calendar;
using CreditPlatform.Collection.Ledgers;
using CreditPlatform.Collection.Records;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.Collection.Units;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Hosting;

namespace CreditPlatform.CollectionTests.Snapshots;

/// <summary>One of each thing that is stored or sent, every field filled.</summary>
static class Samples
{
    static readonly Guid Id = new("6f1d6d52-0a3c-5c5e-9a53-5a8f2f5f0001");
    public static readonly Guid Ledger = new("6f1d6d52-0a3c-5c5e-9a53-5a8f2f5f0002");
    static readonly DateTimeOffset Received = new(2026, 3, 18, 9, 0, 0, TimeSpan.FromHours(8));
    static readonly SealedFields Place = new("p0123456789abcdef0123456789abcdef", new Guid("0198f000-0000-7000-8000-000000000001"));
    static readonly Dictionary<string, string> Data = new() { ["CF_XDR_MC"] = "澄州市远帆商贸有限公司", ["CF_NR_FK"] = "1.25" };
    static readonly Dictionary<string, IReadOnlyList<string>> Codes = new() { ["CF_WSH"] = ["required"], ["CF_NR_FK"] = ["money-format"] };

    public static readonly ReportingClock Clock = new(new(2026, 3, 18), new(2026, 2, 28), false, true);
    public static readonly ReportingClock Pending = new(null, new(2026, 12, 15), null, false);

    static RecordContent Content(string amount, ReportingClock clock) =>
        new(1, new(2026, 2, 12), new(2027, 2, 12), SubjectAge.Adult, Received, clock, new Dictionary<string, string>(Data) { ["CF_NR_FK"] = amount }, "c0ffee", Place);

    public static readonly object[] Events =
    [
        new RecordSubmitted("penalty-legal", "12990000990000017R", "990101", "91990000MA00T0X05M", Id, Received, Content("1.25", Pending)),
        new RecordResubmitted(Content("2.5", Clock)),
        new RecordCorrected(Content("0.8", Clock), Place),
        new RecordWithdrawn(Place),
        new RecordSealed(Place),
        new RecordClockCompleted(Clock),
        new SubmissionRefused("penalty-legal", "12990000990000017R", Id, new(2026, 2, 12), Received, Pending, Codes, Place),
        new RefusalResolved(Id),
        new RefusalClockCompleted(Clock),
        new LedgerUploaded("12990000990000017R", LedgerKind.Crawl, "信用中国", "c0ffee", Received, 2, 1, 1),
        new LedgerRowsEntered(Ledger, "12990000990000017R",
            [new(2, "penalty-legal", "澄市监处罚〔2026〕17号", "91990000MA00T0X05M", "澄州市远帆商贸有限公司", new(2026, 2, 12), null, null),
             new(3, null, "澄市监处罚〔2026〕18号", "p0123456789abcdef0123456789abcdef", null, new(2026, 2, 13), 2, Place)],
            [new(4, Codes, Place)]),
        new LedgerRowFound(Ledger, 2, LedgerFinding.Concealed, Place),
        new CalendarYearEntered(2027, [new(2027, 1, 1)], [new(2027, 2, 6)]),
        new UnitEntered("12990000990000017R", "澄州市市场监督管理局", "government", "A", "990000", true, true, false, ["招标投标系统"]),
        new AccessRefused("GET /api/v1/records/{id:guid}", "forbidden", Id.ToString()),
        new AccessGranted("GET /api/v1/records/{id:guid}", Id.ToString(), true, "A-1"),
    ];

    static readonly RecordState Record = new(
        "penalty-legal", 1, "12990000990000017R", "990101", "91990000MA00T0X05M", Id, RecordStatus.Stored, new(2026, 2, 12), new(2027, 2, 12), SubjectAge.ManualCheck,
        Received, Received, Clock, Data, "c0ffee", Place);

    static readonly RefusalState Refusal = new("penalty-legal", "12990000990000017R", Id, new(2026, 2, 12), Received, 3, Pending, Codes, Id);

    public static readonly object[] Messages =
    [
        new CollectionChanges("collection", 41, 43,
        [
            new(Id, 2, RecordState.Kind, Received, "0af7651916cd43dd8448eb211c80319c", JsonSerializer.SerializeToElement(Record, PlatformJson.Options)),
            new(Id, 1, RefusalState.Kind, Received, null, JsonSerializer.SerializeToElement(Refusal, PlatformJson.Options)),
        ]),
    ];
}
