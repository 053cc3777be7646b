using System.Globalization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Samples;

/// <summary>
/// Two thousand people with a past: they came over ninety days, agreed or not, filled their profiles or not, read, and some went away. The same people
/// at every first start, so that what one sees can be talked about.
/// </summary>
internal sealed class SampleAudience(IServiceScopeFactory scopes, World world, string policyVersion)
{
    /// <summary>How many people.</summary>
    public const int Size = 2000;

    /// <summary>Telegram id of the group's creator.</summary>
    public const long OwnerId = 500_001;

    private const long FirstId = 600_000_000;
    private const int Batch = 250;
    private readonly SamplePeople _words = SampleFiles.Read<SamplePeople>("people.json");

    // Not for secrets: the same sample every time.
    private readonly Random _random = new(20261122);

    /// <summary>Adds all of them.</summary>
    /// <returns>All of them.</returns>
    public async Task<IReadOnlyList<User>> Gather(IReadOnlyList<(int Id, DateTimeOffset At)> content, DateTimeOffset now)
    {
        var people = new List<User>();
        for (var first = 0; first < Size; first += Batch)
        {
            await using var scope = scopes.CreateAsyncScope();
            var users = Enumerable.Range(first, Batch).Select(n => Person(n, now)).ToList();
            var repository = scope.ServiceProvider.GetRequiredService<IUserRepository>();
            users.ForEach(repository.Add);
            var unit = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
            await unit.Commit(CancellationToken.None);

            var views = scope.ServiceProvider.GetRequiredService<IViewLog>();
            foreach (var user in users.Where(u => u.HasConsentTo(policyVersion))) Read(user, content, views, now);
            Label(users, scope.ServiceProvider.GetRequiredService<ITagRepository>());
            await unit.Commit(CancellationToken.None);
            people.AddRange(users);
        }

        return people;
    }

    private User Person(int number, DateTimeOffset now)
    {
        // More of them came lately: the bot is growing.
        var joined = now.AddDays(-90 * Math.Pow(_random.NextDouble(), 1.4)).AddMinutes(-5);
        var source = Chance(0.7) ? Pick(_words.Sources) : null;
        var (first, last) = Name();
        var username = Chance(0.6) ? string.Create(CultureInfo.InvariantCulture, $"reader_{number:0000}") : null;
        // They have the bot open, so that mailings arrive; a few have blocked it lately, which the first mailing will find out.
        world.AddPerson(first, last, username, id: FirstId + number, started: true, sample: true).Blocked = number % 60 == 7;

        var user = User.Arrive(FirstId + number, source, joined);
        if (!Chance(0.92))
        {
            user.Decide(ConsentKind.PersonalData, false, policyVersion, joined.AddMinutes(1));
            return user;
        }

        user.Decide(ConsentKind.PersonalData, true, policyVersion, joined.AddMinutes(1));
        user.Decide(ConsentKind.Advertising, Chance(0.68), policyVersion, joined.AddMinutes(2));
        user.IsCalled($"{first} {last}", username);
        if (Chance(0.64)) FillProfile(user, $"{first} {last}", number, joined.AddMinutes(5));
        return user;
    }

    private void FillProfile(User user, string name, int number, DateTimeOffset at)
    {
        var company = Chance(0.8) ? CompanyName.Parse(Pick(_words.Companies)).Value : null;
        var position = Chance(0.7) ? JobTitle.Parse(Pick(_words.Positions)).Value : null;

        // Made-up numbers: the samples call nobody.
        var phone = PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+7999000{number:0000}")).Value;
        user.FillProfile(PersonName.Parse(name).Value, company, position, phone, at);
    }

    private void Read(User user, IReadOnlyList<(int Id, DateTimeOffset At)> content, IViewLog views, DateTimeOffset now)
    {
        foreach (var (id, published) in content)
        {
            if (!Chance(0.32)) continue;
            var from = published > user.JoinedAt ? published : user.JoinedAt;
            // What is new is opened soon or hardly ever.
            var at = from + ((now - from) * Math.Pow(_random.NextDouble(), 4));
            for (var times = 1 + (int)(_random.NextDouble() * _random.NextDouble() * 4); times > 0; times--) views.Record(user.Id, id, at);
        }

        if (!Chance(0.04)) return;
        user.Note(Reachability.Blocked, now.AddDays(-_random.NextDouble() * 20));
        world.Person(user.TelegramId).Blocked = true;
    }

    /// <summary>Every seventh has a tag; it depends on nothing but their number, so that the rest of the sample stays what it was.</summary>
    private void Label(IEnumerable<User> users, ITagRepository tags)
    {
        foreach (var user in users.Where(user => user.Profile is not null && user.Id % 7 == 0))
            tags.Add(new UserTag(user.Id, Tag.Parse(_words.Tags[user.Id / 7 % _words.Tags.Length]).Value, user.JoinedAt.AddHours(1)));
    }

    private (string First, string Last) Name()
    {
        var woman = Chance(0.55);
        var last = Pick(_words.LastNames);
        return woman ? (Pick(_words.FirstNames), last + "а") : (Pick(_words.FirstNamesMale), last);
    }

    private bool Chance(double share) => _random.NextDouble() < share;

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private sealed record SamplePeople(string[] FirstNames, string[] FirstNamesMale, string[] LastNames, string[] Companies, string[] Positions, string[] Sources, string[] Tags);
}
