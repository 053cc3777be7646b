using SmartHeart.Infrastructure.AmoCrm.Json;
using SmartHeart.Infrastructure.AmoCrm.Wire;

namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>Which of the fields that we fill contacts have in this account: an administrator may take them away. Read once, and again at each check.</summary>
internal sealed class AmoFields(AmoTransport transport)
{
    /// <summary>Codes by which AmoCRM knows them in every account, whatever they are called there.</summary>
    public const string Phone = "PHONE";

    /// <summary>See <see cref="Phone"/>.</summary>
    public const string Email = "EMAIL";

    /// <summary>See <see cref="Phone"/>.</summary>
    public const string Position = "POSITION";

    private const string Mobile = "MOB";

    // 50 a page whatever is asked for, and nobody has 1,000 fields (https://www.amocrm.ru/developers/content/crm_platform/custom-fields).
    private const int MostPages = 20;

    private static readonly string[] Wanted = [Phone, Email, Position];
    private volatile IReadOnlyDictionary<string, AmoField>? _known;

    /// <summary>Those of <c>PHONE</c>, <c>EMAIL</c> and <c>POSITION</c> that are there.</summary>
    public async Task<IReadOnlyDictionary<string, AmoField>> Known(CancellationToken cancellationToken) => _known ?? await Read(cancellationToken);

    /// <summary>Looks anew.</summary>
    public async Task<IReadOnlyDictionary<string, AmoField>> Read(CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, AmoField>(StringComparer.Ordinal);
        for (var page = 1; page <= MostPages && found.Count < Wanted.Length; page++)
        {
            var query = AmoCall.QueryOf(("limit", "250"), ("page", $"{page}"));
            var answer = await transport.Get("/api/v4/contacts/custom_fields", query, AmoJson.Default.Fields, cancellationToken);
            foreach (var field in answer?.Embedded?.CustomFields ?? [])
                if (field.Code is { } code && Wanted.Contains(code)) found[code] = field;
            if (answer?.Links?.Next is null) break;
        }

        return _known = found;
    }

    /// <summary>Codes of those that are not there.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyDictionary<string, AmoField> known) => [.. Wanted.Where(code => !known.ContainsKey(code))];

    /// <summary>The kind of number that a person gives a bot, where this account has it.</summary>
    public static string? MobileOf(AmoField phone) => phone.Enums?.Any(kind => kind.Value == Mobile) == true ? Mobile : null;
}
