using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace CreditPlatform.ServiceDefaults.Access;

public static class Authentication
{
    /// <summary>The issuer named in every token, whatever address a service reaches the gateway by.</summary>
    public const string Issuer = "http://creditplatform/";

    /// <summary>
    /// JWTs are checked by every service itself. Fetching the signing keys from the gateway is the one call between services;
    /// keys once fetched stay good while the gateway is away.
    /// </summary>
    public static void AddTokenChecks(this WebApplicationBuilder builder)
    {
        var gateway = builder.Configuration["services:gateway:http:0"] ?? "http://localhost:8080";
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.MetadataAddress = $"{gateway.TrimEnd('/')}/.well-known/openid-configuration";
            options.RequireHttpsMetadata = !builder.Environment.IsDevelopment() && gateway.StartsWith("https", StringComparison.Ordinal);
            options.MapInboundClaims = false;
            options.TokenHandlers.Clear();
            options.TokenHandlers.Add(new RememberedTokens { MapInboundClaims = false });
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidIssuer = Issuer, ValidateAudience = false, ValidTypes = ["at+jwt"], ClockSkew = TimeSpan.FromSeconds(30),
            };
            options.Events = new JwtBearerEvents { OnChallenge = Challenge };
        });
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static async Task Challenge(JwtBearerChallengeContext context)
    {
        context.HandleResponse();
        context.Response.Headers.WWWAuthenticate = "Bearer";
        await context.HttpContext.RequestServices.GetRequiredService<AuditTrail>().Refused(context.HttpContext, ErrorCodes.Unauthenticated);
        await Problems.Write(context.HttpContext, ErrorCodes.Unauthenticated);
    }
}
