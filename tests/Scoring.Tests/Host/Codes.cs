using System.Globalization;
using CreditPlatform.Contracts;

namespace CreditPlatform.ScoringTests.Host;

/// <summary>Valid codes of organisations that do not exist (area 990000 is not allocated), never the same twice.</summary>
static class Codes
{
    static int last;

    public static string Next()
    {
        while (true)
        {
            var body = (10_000_000 + Interlocked.Increment(ref last)).ToString(CultureInfo.InvariantCulture);
            var first17 = $"11990000{body}{UnifiedSocialCreditCode.OrganisationCheckCharacter(body)}";
            // A few inner check characters are letters that GB 32100 does not have.
            if (first17[16] is 'I' or 'O' or 'S' or 'V' or 'Z') continue;
            return first17 + UnifiedSocialCreditCode.CheckCharacter(first17);
        }
    }
}
