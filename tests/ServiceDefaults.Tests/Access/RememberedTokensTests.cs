using System.Security.Claims;
using System.Security.Cryptography;
using CreditPlatform.ServiceDefaults.Access;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CreditPlatform.ServiceDefaultsTests.Access;

public sealed class RememberedTokensTests
{
    private static readonly ECDsaSecurityKey Key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256));
    private readonly RememberedTokens tokens = new();
    private readonly TokenValidationParameters rules = new()
    {
        ValidIssuer = "issuer", ValidateAudience = false, IssuerSigningKey = Key, ClockSkew = TimeSpan.Zero,
    };

    private static string Token(TimeSpan life, ECDsaSecurityKey? key = null) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "issuer", Subject = new ClaimsIdentity([new Claim("org", "unit")]), Expires = DateTime.UtcNow + life,
        SigningCredentials = new SigningCredentials(key ?? Key, SecurityAlgorithms.EcdsaSha256),
    });

    [Fact]
    public async Task A_token_asked_about_again_says_the_same_without_its_key()
    {
        var token = Token(TimeSpan.FromMinutes(5));
        (await tokens.ValidateTokenAsync(token, rules)).IsValid.ShouldBeTrue();

        var keyless = rules.Clone();
        keyless.IssuerSigningKey = null;
        var again = await tokens.ValidateTokenAsync(token, keyless);

        again.IsValid.ShouldBeTrue();
        again.ClaimsIdentity.FindFirst("org")!.Value.ShouldBe("unit");
    }

    [Fact]
    public async Task A_token_that_has_expired_is_refused_although_it_was_remembered()
    {
        var token = Token(TimeSpan.FromSeconds(1));
        (await tokens.ValidateTokenAsync(token, rules)).IsValid.ShouldBeTrue();

        await Task.Delay(TimeSpan.FromSeconds(2.1)); // instants in a token are whole seconds

        (await tokens.ValidateTokenAsync(token, rules)).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_like_a_remembered_one_but_changed_is_refused()
    {
        var token = Token(TimeSpan.FromMinutes(5));
        await tokens.ValidateTokenAsync(token, rules);
        var parts = token.Split('.');
        var payload = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("unit", "else", StringComparison.Ordinal));

        (await tokens.ValidateTokenAsync($"{parts[0]}.{payload}.{parts[2]}", rules)).IsValid.ShouldBeFalse();
        (await tokens.ValidateTokenAsync(Token(TimeSpan.FromMinutes(5), new(ECDsa.Create(ECCurve.NamedCurves.nistP256))), rules)).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_refused_is_asked_again()
    {
        var token = Token(TimeSpan.FromMinutes(5));
        var others = rules.Clone();
        others.IssuerSigningKey = new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256));
        (await tokens.ValidateTokenAsync(token, others)).IsValid.ShouldBeFalse();

        (await tokens.ValidateTokenAsync(token, rules)).IsValid.ShouldBeTrue();
    }
}
