using System.Security.Cryptography;
using System.Text;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.CollectionTests.Support;

/// <summary>The same keys in every run, so that references can be compared; worth nothing outside a test.</summary>
static class Keys
{
    public static KeyRing Fixed() => new(name => SHA256.HashData(Encoding.UTF8.GetBytes(name)), SigningKey);

    static string SigningKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }
}
