using System.Globalization;
using SmartHeart.Domain.Events;

namespace SmartHeart.Testing.Seeding;

/// <summary>What readers asked for and registered for: every tenth person a product, as many an event; some again and again, some events full.</summary>
internal sealed class WishSeed(SeedRun run)
{
    private readonly int[] _readers = [.. Enumerable.Range(1, run.Size.Users).Where(id => run.Readers[id - 1] is not null)];

    public void Write()
    {
        Requests();
        Registrations();
    }

    private void Requests()
    {
        using var requests = run.Insert("Requests", "Key", "UserId", "ContentId", "Comment", "At");
        var popularity = new Popularity(run.Products.Count, 0.9, run.Chance);
        var count = run.Products.Count == 0 || _readers.Length == 0 ? 0 : 10 + (run.Size.Users / 10);
        for (var i = 0; i < count; i++)
        {
            var product = run.Products[popularity.Draw(run.Chance)];
            var at = run.Size.Begin + ((run.Size.Now - run.Size.Begin) * ((double)i / count));
            requests.Run(Key(at, i), Reader(), product.Id, run.Chance.Falls(0.5) ? run.Chance.Pick(run.Words.Comments) : null, at);
        }

        run.Done("Requests", requests);
    }

    private void Registrations()
    {
        using var registrations = run.Insert("Registrations", "UserId", "ContentId", "State", "At", "ChangedAt", "Version");
        var popularity = new Popularity(run.Events.Count, 0.9, run.Chance);
        var known = new HashSet<(int, int)>();
        var count = run.Events.Count == 0 || _readers.Length == 0 ? 0 : 10 + (run.Size.Users / 10);
        for (var i = 0; i < count; i++)
        {
            var (id, since) = run.Events[popularity.Draw(run.Chance)];
            var reader = Reader();
            if (!known.Add((reader, id)))
                continue;
            var at = run.Chance.Between(since, run.Size.Now);
            var state = run.Chance.Falls(0.1) ? RegistrationState.Cancelled : RegistrationState.Registered;
            registrations.Run(reader, id, state, at, at, state == RegistrationState.Cancelled ? 1 : 0);
        }

        run.Done("Registrations", registrations);
    }

    /// <summary>A version 7 UUID, written as EF keeps one in SQLite.</summary>
    public static string Key(DateTimeOffset at, int number)
    {
        var milliseconds = at.ToUnixTimeMilliseconds();
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds >> 16:X8}-{milliseconds & 0xFFFF:X4}-7000-8000-{number:X12}");
    }

    // Half of it comes from a hundredth of the people.
    private int Reader() => _readers[run.Chance.Below(run.Chance.Falls(0.5) ? 1 + (_readers.Length / 100) : _readers.Length)];
}
