using System.Security.Cryptography;
using CreditPlatform.ServiceDefaults.Access;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CreditPlatform.ScoringTests.Host;

/// <summary>Real tokens under a key of the tests' own; the service checks them as it checks the gateway's.</summary>
static class Tokens
{
    static readonly ECDsaSecurityKey Key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "tests" };

    public static string Office { get; } = For(Codes.Next(), Scopes.Office, person: "office.li");

    public static string Operations { get; } = For(Codes.Next(), Scopes.Ops);

    public static string Auditor { get; } = For(Codes.Next(), Scopes.Audit);

    public static string Department(string organisation, string? region = null) => For(organisation, Scopes.RecordsRead, region: region);

    public static void Accept(IServiceCollection services) => services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
    {
        var configuration = new OpenIdConnectConfiguration { Issuer = Authentication.Issuer };
        configuration.SigningKeys.Add(Key);
        options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(configuration);
    });

    static string For(string organisation, string scope, string? region = null, string? person = null)
    {
        var claims = new Dictionary<string, object> { ["client_id"] = $"client-{organisation}", ["org"] = organisation, ["scope"] = scope };
        if (region is not null) claims["region"] = region;
        if (person is not null) claims["person"] = person;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Authentication.Issuer, TokenType = "at+jwt", Claims = claims, Expires = DateTime.UtcNow.AddHours(1),
            SigningCredentials = new(Key, SecurityAlgorithms.EcdsaSha256),
        });
    }
}
