using System.Globalization;
using SmartHeart.Domain.Users;

namespace SmartHeart.Testing.Seeding;

/// <summary>People with their answers and profiles. The bot grows, so more of them came lately; ids rise with time.</summary>
internal sealed class PeopleSeed(SeedRun run)
{
    private const long FirstTelegramId = 200_000_000;

    private static readonly string[] Columns =
    [
        "Id", "TelegramId", "Source", "JoinedAt", "LastSeenAt", "Language", "TelegramName", "Username", "Reachability", "ReachabilitySince",
        "PersonalData_State", "PersonalData_Version", "PersonalData_At", "Advertising_State", "Advertising_Version", "Advertising_At",
        "Interests", "Profile_FullName", "Profile_Company", "Profile_Position", "Profile_Phone", "Profile_FilledAt", "Profile_ChangedAt",
    ];

    private readonly SeedStatement _users = run.Insert("Users", Columns);
    private readonly SeedStatement _log = run.Insert("ConsentLog", "UserId", "Kind", "State", "Version", "At");
    private readonly LabelSeed _labels = new(run);

    public static long TelegramId(int id) => FirstTelegramId + (id * 37L);

    public void Write()
    {
        for (var id = 1; id <= run.Size.Users; id++)
            Person(id);
        run.Done("Users", _users);
        run.Done("ConsentLog", _log);
        _labels.Done();
    }

    private void Person(int id)
    {
        var (chance, words) = (run.Chance, run.Words);
        var joined = run.Size.Begin + ((run.Size.Now - run.Size.Begin) * Math.Pow((double)id / (run.Size.Users + 1), 0.7));
        // Every thirtieth has not answered yet, every tenth said no.
        var answer = chance.Share() switch { < 0.033 => ConsentState.NotAsked, < 0.13 => ConsentState.Refused, _ => ConsentState.Given };
        var agreed = answer == ConsentState.Given;
        var advertising = !agreed ? ConsentState.NotAsked : chance.Falls(0.65) ? ConsentState.Given : ConsentState.Refused;
        var seen = chance.Between(joined, run.Size.Now);
        var gone = chance.Share() switch { < 0.08 => Reachability.Blocked, < 0.1 => Reachability.Deactivated, _ => Reachability.Reachable };
        var filled = agreed && chance.Falls(0.6);
        var woman = chance.Falls(0.55);
        var (first, last) = (chance.Pick(woman ? words.Women : words.Men), chance.Pick(words.Surnames) + (woman ? "а" : ""));

        var (name, username) = (agreed ? $"{first} {last}" : null, agreed && chance.Falls(0.65) ? Username(id) : null);
        var (company, phone) = (filled && chance.Falls(0.8) ? Company() : null, filled ? Phone() : null);

        Log(id, ConsentKind.PersonalData, answer, joined.AddMinutes(1));
        Log(id, ConsentKind.Advertising, advertising, joined.AddMinutes(2));
        if (agreed)
            run.Readers[id - 1] = joined;
        _users.Run(
            id, TelegramId(id), chance.Falls(0.6) ? chance.Pick(words.Sources) : null, joined, seen, chance.Falls(0.05) ? "en" : null,
            name, username, gone, gone == Reachability.Reachable ? joined : seen,
            answer, Version(answer), At(answer, 1), advertising, Version(advertising), At(advertising, 2),
            chance.Falls(0.1) ? Interests.Events | Interests.News : Interests.All,
            filled ? name : null, company, filled && chance.Falls(0.7) ? chance.Pick(words.Positions) : null, phone,
            filled ? joined.AddMinutes(5) : null, filled ? joined.AddMinutes(5) : null);
        _labels.Person(id, joined, PersonTerms.Of(name, username, filled ? name : null, company, phone));

        DateTimeOffset? At(ConsentState state, int minutes) => state == ConsentState.NotAsked ? null : joined.AddMinutes(minutes);
    }

    private static string? Version(ConsentState state) => state == ConsentState.NotAsked ? null : SeedRun.PolicyVersion;

    private void Log(int id, ConsentKind kind, ConsentState state, DateTimeOffset at)
    {
        if (state != ConsentState.NotAsked)
            _log.Run(id, kind, state, SeedRun.PolicyVersion, at);
    }

    private string Username(int id) => string.Create(CultureInfo.InvariantCulture, $"{run.Chance.Pick(run.Words.Logins)}_{id}");

    private string Company() => run.Chance.Pick(run.Words.CompanyForms) switch
    {
        "ИП" => $"ИП {run.Chance.Pick(run.Words.Surnames)}",
        var form => $"{form} «{run.Chance.Pick(run.Words.Companies)}»",
    };

    // Country code 7 and an operator's code from 900 to 999, as mobile numbers of Russia have.
    private string Phone() => string.Create(CultureInfo.InvariantCulture, $"+79{run.Chance.Below(100):00}{run.Chance.Below(10_000_000):0000000}");
}
