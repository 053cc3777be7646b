using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>What is known of a person, as a test knows it.</summary>
internal sealed record Somebody(User User)
{
    public int Id => User.Id;

    public HashSet<int> Viewed { get; } = [];

    public HashSet<int> Registered { get; } = [];

    public HashSet<int> Requested { get; } = [];

    public HashSet<string> Tags { get; } = [];

    /// <summary>States by mailing.</summary>
    public Dictionary<int, RecipientState> Got { get; } = [];

    public HashSet<int> Clicked { get; } = [];

    /// <summary>Statuses of their leads.</summary>
    public HashSet<int> Stands { get; } = [];
}

/// <summary>Random people with random pasts, in a database and in memory.</summary>
internal sealed class Crowd(TestApp app, int seed)
{
    public const string Version = "1";
    private readonly Random _random = new(seed);
    private static readonly string?[] Sources = [null, "vk", "qr", "VK"];
    private static readonly string?[] Languages = [null, "ru", "en"];
    private static readonly int[] Statuses = [142, 143, 5001];

    public static string[] Tags { get; } = ["vip", "ждёт звонка", "100%"];

    public List<Somebody> People { get; } = [];

    /// <summary>Two of each kind, each in its own category.</summary>
    public List<ContentItem> Items { get; } = [];

    public List<Mailing> Mailings { get; } = [];

    public DateTimeOffset Now => app.Time.GetUtcNow();

    public async Task Gather(int size)
    {
        await Stock();
        People.AddRange(Enumerable.Range(1, size).Select(number => new Somebody(Arrive(number))));
        await app.Add([.. People.Select(one => (object)one.User)]);
        await Erase([.. People.Where(_ => Chance(15))]);
        await app.InScope(async scope =>
        {
            var writer = scope.GetRequiredService<IWriter>();
            await writer.Run(
                async (session, token) =>
                {
                    foreach (var mailing in Mailings) await session.Execute(FiguresOf(mailing), token);
                    foreach (var one in People)
                    {
                        foreach (var fact in Live(one)) await session.Execute(fact, token);
                    }
                },
                default);
        });
    }

    /// <summary>Any audience at all.</summary>
    public Audience AnyAudience() => new(
        [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Enumerable.Range(0, _random.Next(1, 4)).Select(_ => AnyCondition()).ToArray()).Select(group => (System.Collections.Immutable.ImmutableArray<Condition>)[.. group])]);

    public Condition AnyCondition(ConditionKind? of = null)
    {
        var kind = of ?? One(Enum.GetValues<ConditionKind>());
        var condition = new Condition(kind, Not: Chance(3));
        return kind switch
        {
            ConditionKind.ProfileFilled => condition,
            ConditionKind.ViewedCategory => condition with { Id = One(Items).CategoryId },
            ConditionKind.ViewedItem => condition with { Id = One(Items).Id },
            ConditionKind.Registered or ConditionKind.Requested => condition with { Id = Chance(3) ? null : One(Items).Id },
            ConditionKind.Tagged => condition with { Text = One(Tags) },
            ConditionKind.CameFrom => condition with { Text = One(Sources) },
            ConditionKind.Speaks => condition with { Text = One(["ru", "en"]) },
            ConditionKind.JoinedBefore or ConditionKind.JoinedSince => condition with { At = Now.AddDays(-_random.Next(30)) },
            ConditionKind.ActiveWithin => condition with { Days = _random.Next(1, 30) },
            ConditionKind.LeadStatus => condition with { Id = One(Statuses) },
            _ => condition with { Id = One(Mailings).Id },
        };
    }

    /// <summary>Plain C#, written without a look at the SQL.</summary>
    public bool Fits(Somebody one, Audience audience, string language) =>
        audience.Any.Length == 0 || audience.Any.Any(group => group.All(condition => Is(one, condition, language) != condition.Not));

    /// <summary>Why somebody is left out who fits.</summary>
    public static SkipReason Reason(Somebody one, Interests topic, int cap, int mailingId)
    {
        var user = one.User;
        var hadToday = one.Got.Count(got => got.Key != mailingId && got.Value is RecipientState.Sending or RecipientState.Sent or RecipientState.Unknown);
        return user.ErasedAt is not null ? SkipReason.Erased
            : user.Reachability != Reachability.Reachable ? SkipReason.Unreachable
            : !user.WantsMailings(Version) ? SkipReason.NoConsent
            : !user.Interests.HasFlag(topic) ? SkipReason.Unsubscribed
            : cap > 0 && hadToday >= cap ? SkipReason.Capped
            : SkipReason.None;
    }

    private bool Is(Somebody one, Condition condition, string language) => condition.Kind switch
    {
        ConditionKind.ProfileFilled => one.User.Profile is not null,
        ConditionKind.ViewedCategory => Items.Any(item => item.CategoryId == condition.Id && one.Viewed.Contains(item.Id)),
        ConditionKind.ViewedItem => one.Viewed.Contains(condition.Id!.Value),
        ConditionKind.Registered => condition.Id is { } id ? one.Registered.Contains(id) : one.Registered.Count > 0,
        ConditionKind.Requested => condition.Id is { } id ? one.Requested.Contains(id) : one.Requested.Count > 0,
        ConditionKind.Tagged => one.Tags.Contains(condition.Text!),
        ConditionKind.CameFrom => one.User.Source == condition.Text,
        ConditionKind.Speaks => (one.User.Language ?? language) == condition.Text,
        ConditionKind.JoinedBefore => one.User.JoinedAt < condition.At,
        ConditionKind.JoinedSince => one.User.JoinedAt >= condition.At,
        ConditionKind.ActiveWithin => one.User.LastSeenAt >= Now.AddDays(-condition.Days!.Value),
        ConditionKind.Received => one.Got.GetValueOrDefault(condition.Id!.Value) == RecipientState.Sent,
        ConditionKind.Clicked => one.Clicked.Contains(condition.Id!.Value),
        ConditionKind.LeadStatus => one.Stands.Contains(condition.Id!.Value),
        _ => throw new NotSupportedException($"{condition.Kind}: say here what it means."),
    };

    private async Task Stock()
    {
        foreach (var kind in Enum.GetValues<ContentKind>())
        {
            for (var number = 1; number <= 2; number++)
            {
                var category = Category.Add(kind, CategoryTitle.Parse($"{kind} {number}").Value, null, []).Value;
                await app.Add(category);
                var details = kind == ContentKind.Event ? EventDetails.Of(Now.AddDays(1), null, EventPlace.Parse("Зал").Value, null).Value : null;
                var item = ContentItem.Draft(kind, category, Title.Parse($"{kind} {number}").Value, RichText.Parse("Текст").Value, [], [], details, Now).Value;
                await app.Add(item);
                Items.Add(item);
            }
        }

        Mailings.AddRange([NewMailing("Первая"), NewMailing("Вторая")]);
        await app.Add([.. Mailings]);
    }

    public Mailing NewMailing(string text, Interests topic = Interests.News) =>
        Mailing.Draft(new MailingContent([new MailingPart(null, Html: text)]), topic, Now).Value;

    private Task Erase(IReadOnlyList<Somebody> some) => app.InScope(async scope =>
    {
        var context = scope.GetRequiredService<SmartHeartDbContext>();
        foreach (var one in some)
        {
            context.Update(one.User);
            one.User.Erase(Now);
        }

        await scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private User Arrive(int number)
    {
        var user = User.Arrive(1000 + number, One(Sources), Now.AddDays(-_random.Next(30)));
        user.Seen(Now.AddDays(-_random.Next(30)));
        if (One(Languages) is { } language) user.Speak(language);
        if (!Chance(8)) user.Decide(ConsentKind.PersonalData, true, Chance(8) ? "0" : Version, Now);
        if (!Chance(5)) user.Decide(ConsentKind.Advertising, !Chance(5), user.PersonalData.Version ?? Version, Now);
        if (Chance(9) && user.Advertising.State == ConsentState.Given) user.Withdraw(ConsentKind.Advertising, Version, Now);
        foreach (var topic in InterestTopics.Each.Where(_ => Chance(6))) user.CareFor(topic, false);
        if (Chance(2)) user.FillProfile(PersonName.Parse("Анна Тестова").Value, null, null, PhoneNumber.Parse("+79161234567").Value, Now);
        if (Chance(9)) user.Note(One([Reachability.Blocked, Reachability.Deactivated]), Now);
        return user;
    }

    private IEnumerable<Statement> Live(Somebody one)
    {
        foreach (var item in Items.Where(_ => Chance(3)))
        {
            one.Viewed.Add(item.Id);
            yield return new("""INSERT INTO "Views" ("UserId", "ContentId", "FirstAt", "LastAt", "Count") VALUES (@p0, @p1, @p2, @p2, 1)""", one.Id, item.Id, Now);
        }

        foreach (var item in Items.Where(item => item.Kind == ContentKind.Event && Chance(2)))
        {
            var state = Chance(3) ? 2 : 1;
            if (state == 1) one.Registered.Add(item.Id);
            yield return new(
                """INSERT INTO "Registrations" ("UserId", "ContentId", "State", "At", "ChangedAt", "Version") VALUES (@p0, @p1, @p2, @p3, @p3, 0)""",
                one.Id, item.Id, state, Now);
        }

        foreach (var item in Items.Where(item => item.Kind == ContentKind.Product && Chance(3)))
        {
            one.Requested.Add(item.Id);
            yield return new(
                """INSERT INTO "Requests" ("Key", "UserId", "ContentId", "At") VALUES (@p0, @p1, @p2, @p3)""",
                Guid.CreateVersion7().ToString().ToUpperInvariant(), one.Id, item.Id, Now);
        }

        foreach (var tag in Tags.Where(_ => Chance(3)))
        {
            one.Tags.Add(tag);
            yield return new("""INSERT INTO "UserTags" ("UserId", "Tag", "At") VALUES (@p0, @p1, @p2)""", one.Id, tag, Now);
        }

        foreach (var status in Statuses.Where(_ => Chance(3)))
        {
            one.Stands.Add(status);
            yield return new(
                """INSERT INTO "CrmLeads" ("UserId", "Mark", "LeadId", "PipelineId", "StatusId", "StatusAt", "CreatedAt") VALUES (@p0, @p1, @p2, 1, @p3, @p4, @p4)""",
                one.Id, $"SH-{one.Id}-{status}", (one.Id * 1000L) + status, status, Now);
        }

        foreach (var mailing in Mailings.Where(_ => Chance(2)))
        {
            var state = One(Enum.GetValues<RecipientState>());
            one.Got[mailing.Id] = state;
            yield return Row(mailing.Id, one.Id, state);
            if (!Chance(3)) continue;
            one.Clicked.Add(mailing.Id);
            yield return new(
                """INSERT INTO "MailingClicks" ("MailingId", "UserId", "Button", "FirstAt", "LastAt", "Count") VALUES (@p0, @p1, 0, @p2, @p2, 1)""", mailing.Id, one.Id, Now);
        }
    }

    private Statement Row(int mailingId, int userId, RecipientState state) => new(
        """
        INSERT INTO "Recipients" ("MailingId", "UserId", "State", "Skipped", "Attempts", "At", "MessageId", "Edition") VALUES (@p0, @p1, @p2, 0, 1, @p3, 0, 0)
        """, mailingId, userId, (int)state, Now.AddHours(-1));

    private Statement FiguresOf(Mailing mailing) => new(
        """
        INSERT INTO "MailingFigures" ("MailingId", "PreparedUpTo", "PrepareUpTo", "Total", "Sent", "Blocked", "Deactivated", "Failed", "Skipped", "Unknown",
        "Rewritten", "Removed", "LastSentAt", "BoardMessageId") VALUES (@p0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, @p1, 0)
        """, mailing.Id, Now.AddHours(-1));

    private bool Chance(int oneOf) => _random.Next(oneOf) == 0;

    private T One<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"seed {seed}");
}
