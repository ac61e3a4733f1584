using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Access;

/// <summary>Asks the policy table and audits every refusal.</summary>
public sealed class AccessGate(AuditTrail audit)
{
    /// <returns>The verdict and, when refused, the answer to give.</returns>
    public async Task<(Verdict Verdict, IResult? Refusal)> Ask(
        HttpContext http, Resource resource, Operation operation, string? organisation = null, string? region = null, string? target = null, string? subject = null)
    {
        var caller = Caller.From(http.User);
        var verdict = AccessPolicy.Decide(caller, resource, operation, AccessPolicy.RelationOf(caller, organisation, region));
        if (verdict != Verdict.Refused)
            return (verdict, null);
        await audit.Refused(http, ErrorCodes.Forbidden, target, subject);
        return (verdict, Problems.Result(http, ErrorCodes.Forbidden));
    }
}
