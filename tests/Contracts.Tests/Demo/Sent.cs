using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

/// <summary>What the tests read of submissions.</summary>
static class Sent
{
    public static DateOnly Reported(DemoSubmission one) => Shanghai.DateOf(one.ReportedAt);

    public static int? WorkingDays(DemoSubmission one) => WorkingCalendar.Published.Between(one.Decision.Decided, Reported(one));

    public static IdentifierFault Fault(string? code) => UnifiedSocialCreditCode.TryParse(code, out _, out var fault) ? IdentifierFault.None : fault;

    public static IdentifierFault PersonFault(string? number) => CitizenId.TryParse(number, DemoCity.Anchor, out _, out var fault) ? IdentifierFault.None : fault;
}
