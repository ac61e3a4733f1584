using System.Security.Cryptography;
using CreditPlatform.ServiceDefaults.Access;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CreditPlatform.CollectionTests.Support;

/// <summary>Tokens as the gateway issues them, signed by a key of the test.</summary>
static class TestTokens
{
    static readonly ECDsaSecurityKey Key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public static void Accept(IServiceCollection services) => services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
    {
        var keys = new OpenIdConnectConfiguration { Issuer = Authentication.Issuer };
        keys.SigningKeys.Add(Key);
        options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(keys);
    });

    public static string Of(string organisation, string scope, string? person, string? region)
    {
        var claims = new Dictionary<string, object> { ["client_id"] = $"client-{organisation[^4..]}", ["org"] = organisation, ["scope"] = scope };
        if (person is not null)
            claims["person"] = person;
        if (region is not null)
            claims["region"] = region;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Authentication.Issuer, TokenType = "at+jwt", Claims = claims, SigningCredentials = new(Key, SecurityAlgorithms.EcdsaSha256),
            Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1),
        });
    }
}
