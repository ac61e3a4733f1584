using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CreditPlatform.Gateway.Tokens;

/// <summary>A failed attempt leaves the name that was claimed and the error that was answered, never the secret.</summary>
internal sealed class TokenRefusals(AuditTrail audit) : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    /// <summary>Before the answer is written.</summary>
    public const int Order = 0;

    public async ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        if (context.Error is not { } error || context.Transaction.GetHttpRequest()?.HttpContext is not { } http)
            return;
        context.Response.ErrorUri = null; // the library's own web site says nothing about this platform
        await audit.Refused(http, new ErrorCode(error, StatusCodes.Status400BadRequest, "", ""), Claimed(context.Request?.ClientId));
    }

    private static string? Claimed(string? client) => client is null ? null : Masking.NumberRuns(client.Length > 100 ? client[..100] : client);
}
