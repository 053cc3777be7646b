using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Search;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Users;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>After erasing nothing in the database says who a person was, and what is counted is counted as before.</summary>
public abstract class ErasureTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private const string Id = "777000111222";

    /// <summary>One for each place where something about a person is kept.</summary>
    protected static readonly string[] Marks =
        [Id, "Намеогал", "marknick", "Прокопьева", "Вышкорма", "Главмерщик", "9161234567", "меткаметка", "словечко", "хочуузнать", "чегоищут", "искаларазыскали", "4242424", "полусловие", "сказанул", "отложенец", "рассказанец", "отказтелеграма", "6767676", "6868686"];

    protected static readonly TestActor Anna = new(Role.User, 777000111222, "Намеогал", Username: "marknick");
    private static readonly TestActor Boris = new(Role.User, 555000111222, "Борис", Username: "boris");

    [DatabaseFact]
    public async Task Nothing_that_says_who_they_were_is_left_in_any_column_of_any_table()
    {
        await Live(Anna);
        var before = await App.Read(db => Traces.Find(db, Marks));
        foreach (var mark in Marks) before.ShouldContain(trace => trace.EndsWith(mark, StringComparison.Ordinal), $"{mark} was not planted");

        (await App.Send(new EraseMyData(), Anna)).Error.ShouldBeNull();

        (await App.Read(db => Traces.Find(db, Marks))).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task What_is_counted_is_counted_as_before()
    {
        var (material, product, meeting) = await Live(Anna);
        var before = await Counts(material, product, meeting);
        before.ShouldBe((1, 1, 1, 1, 2, "vk_ads", 1));

        await App.Send(new EraseMyData(), Anna);

        (await Counts(material, product, meeting)).ShouldBe(before);
        var left = (await App.All<User>()).Single(user => user.ErasedAt is not null);
        (left.TelegramId, left.Reachability, left.Interests).ShouldBe((-left.Id, Reachability.Deactivated, Interests.None));
        left.HasConsentTo(App.Policy.Version).ShouldBeFalse();
    }

    [DatabaseFact]
    public async Task Of_mailings_remains_that_a_number_got_them_and_pressed()
    {
        await Live(Anna);

        await App.Send(new EraseMyData(), Anna);

        var recipient = (await App.All<Recipient>()).ShouldHaveSingleItem();
        (recipient.State, recipient.MessageId, recipient.MoreIds, recipient.Words).ShouldBe((RecipientState.Sent, 0, null, null));
        (await App.All<MailingClick>()).ShouldHaveSingleItem().Count.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task Nobody_else_loses_anything()
    {
        await Live(Boris);
        var marks = new[] { "555000111222", "меткаметка", "словечко", "хочуузнать", "полусловие", "сказанул", "отложенец", "Прокопьева" };
        var before = (await App.Read(db => Traces.Find(db, marks))).Order().ToList();
        await App.Send(new StartBot(), Anna);

        await App.Send(new EraseMyData(), Anna);

        (await App.Read(db => Traces.Find(db, marks))).Order().ShouldBe(before);
    }

    [DatabaseFact]
    public async Task The_same_person_comes_back_as_a_newcomer_and_can_have_that_erased_too()
    {
        await Live(Anna);
        for (var i = 0; i < 2; i++)
        {
            await App.Send(new EraseMyData(), Anna);
            var start = (await App.Send(new StartBot("again"), Anna)).Value;
            (start.IsNew, start.ProfileFilled, start.Ask).ShouldBe((true, false, ConsentKind.PersonalData));
        }

        var rows = await App.All<User>();
        rows.Count.ShouldBe(3);
        rows.Single(user => user.ErasedAt is null).Source.ShouldBe("again");
    }

    [DatabaseFact]
    public async Task An_admins_own_record_stays_but_what_they_tried_in_private_is_unnamed()
    {
        await App.Send(new StartBot(), Anna);
        var admin = Anna with { Role = Role.Admin };
        (await App.Send(new AddCategory { Title = "Статьи" }, admin)).Error.ShouldBeNull();
        await App.Send(new DeleteContent(1), admin);
        await App.Send(new NoteDeniedAttempt("/admin", "private"), Anna);
        await App.InScope(scope => Begin(scope, new ConversationKey(-1001, 2, Anna.TelegramId)));

        await App.Send(new EraseMyData(), Anna);

        var journal = (await App.All<Domain.Audit.AuditEntry>()).OrderBy(entry => entry.Id).ToList();
        journal.Select(entry => (entry.Action, entry.ActorTelegramId, entry.ActorName)).ShouldBe(
        [
            (AuditActions.CategoryAdded, Anna.TelegramId, Anna.DisplayName),
            (AuditActions.AccessDenied, Anna.TelegramId, Anna.DisplayName),
            (AuditActions.AccessDenied, 0, null),
        ]);
        (await App.All<Infrastructure.Conversations.ConversationEntry>()).ShouldHaveSingleItem().ChatId.ShouldBe(-1001);
    }

    [DatabaseFact]
    public async Task A_form_that_an_admin_has_open_about_them_goes_and_one_about_another_stays()
    {
        await Live(Anna);
        var id = (await App.All<User>()).Single().Id;
        await App.InScope(async scope =>
        {
            var conversations = scope.GetRequiredService<IConversationStore>();
            conversations.Save(new ConversationKey(-1001, 2, 5), Letter(id));
            conversations.Save(new ConversationKey(-1001, 2, 6), Letter((id * 10) + 1));
            await scope.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
        });

        await App.Send(new EraseMyData(), Anna);

        (await App.All<Infrastructure.Conversations.ConversationEntry>()).ShouldHaveSingleItem().TelegramId.ShouldBe(6);

        static Conversation Letter(int userId) => new("users.letter", 1, 7, "message", $$"""{"userId":{{userId}},"name":"Намеогал","messageIds":[]}""", 5, null);
    }

    [DatabaseFact]
    public async Task The_copy_of_ones_data_has_all_of_it()
    {
        var (material, product, meeting) = await Live(Anna);

        var data = (await App.Send(new CollectMyData(), Anna)).Value;

        (data.Person.TelegramId, data.Person.TelegramName, data.Person.Username, data.Person.Source).ShouldBe((Anna.TelegramId, "Намеогал", "marknick", "vk_ads"));
        data.Person.Interests.ShouldBe([Interests.Materials, Interests.Products, Interests.News]);
        data.Profile.ShouldNotBeNull().FullName.ShouldBe("Анна Прокопьева");
        data.Consents.Select(answer => (answer.Kind, answer.State)).ShouldBe([(ConsentKind.Advertising, ConsentState.Given), (ConsentKind.PersonalData, ConsentState.Given)]);
        data.Tags.ShouldHaveSingleItem().Tag.ShouldBe("меткаметка");
        (data.Views.ShouldHaveSingleItem() is var view).ShouldBeTrue();
        (view.ContentId, view.Title, view.Count).ShouldBe((material, "Материал", 1));
        data.Favourites.ShouldHaveSingleItem().ContentId.ShouldBe(material);
        data.Letters.ShouldHaveSingleItem().State.ShouldBe(LetterState.Waiting);
        data.Searches.ShouldHaveSingleItem().Phrase.ShouldBe("чегоищут");
        data.Requests.ShouldHaveSingleItem().ShouldBe(new StoredRequest(product, "Продукт", "хочуузнать цену", App.Time.GetUtcNow()));
        data.Registrations.ShouldHaveSingleItem().ContentId.ShouldBe(meeting);
        (data.Mailings.ShouldHaveSingleItem() is var mailing).ShouldBeTrue();
        (mailing.Title, mailing.State, mailing.Clicks).ShouldBe(("Рассылка", RecipientState.Sent, 2));
        data.Forms.ShouldHaveSingleItem().Draft.ShouldContain("полусловие");
        data.Waiting.Select(message => message.Type).Distinct().ShouldBe(["feed"]);
        data.Journal.ShouldHaveSingleItem().Action.ShouldBe(AuditActions.AccessDenied);
    }

    [DatabaseFact]
    public async Task The_copy_says_what_ties_them_to_the_CRM_until_they_are_erased()
    {
        await App.Send(new StartBot(), Anna);
        (await App.Send(new CollectMyData(), Anna)).Value.Crm.ShouldBeNull();
        var (id, now) = ((await App.All<User>()).Single().Id, App.Time.GetUtcNow());
        await App.Add(new CrmContact(id, 51, companyId: null, isOurs: true, now), CrmLead.Known(id, 52, now), CrmLead.Plan(id, Guid.NewGuid(), now));

        var crm = (await App.Send(new CollectMyData(), Anna)).Value.Crm.ShouldNotBeNull();
        (crm.ContactId, crm.At).ShouldBe((51, now));
        crm.Leads.ShouldBe([52]);

        await App.Send(new EraseMyData(), Anna);
        (await App.All<CrmContact>()).ShouldBeEmpty();
        (await App.All<CrmLead>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task What_is_unknown_about_a_stranger_can_neither_be_had_nor_erased()
    {
        (await App.Send(new CollectMyData(), Anna)).Error!.Code.ShouldBe("user.unknown");
        (await App.Send(new EraseMyData(), Anna)).Error.ShouldBeNull();
        (await App.All<User>()).ShouldBeEmpty();
        (await App.Read(db => db.Database.SqlQueryRaw<string>("""SELECT "Payload" AS "Value" FROM "Outbox" """).ToListAsync())).ShouldBeEmpty();
    }

    /// <summary>A person of whom the database has something wherever it can have it.</summary>
    protected async Task<(int Material, int Product, int Meeting)> Live(TestActor who)
    {
        var now = App.Time.GetUtcNow();
        var items = await Publish(now);
        await App.Send(new StartBot("vk_ads"), who);
        await App.Send(new DecideConsent(ConsentKind.PersonalData, true), who);
        await App.Send(new DecideConsent(ConsentKind.Advertising, true), who);
        await App.Send(new ChooseInterest(Interests.Events, false), who);
        await App.Send(new ChangeLanguage("en"), who);
        await App.Send(new FillProfile { FullName = "Анна Прокопьева", Company = "Вышкорма", Position = "Главмерщик", Phone = "+79161234567" }, who);
        await App.Send(new OpenContent(items.Material), who);
        await App.Send(new NoteDeniedAttempt("/admin", "private"), who);

        var user = (await App.All<User>()).Single(one => one.TelegramId == who.TelegramId);
        var meeting = (await App.All<ContentItem>()).Single(item => item.Id == items.Meeting);
        await App.Add(
            new UserTag(user.Id, Tag.Parse("меткаметка").Value, now),
            Letter.Write(user, [4242424], now).Value,
            SavedSearch.Of("искаларазыскали", now).Value,
            PastSearch.Of(user.Id, SearchPhrase.Parse("чегоищут").Value, now),
            new UserTerm { Term = "словечко", UserId = user.Id },
            ProductRequest.Leave(user.Id, items.Product, RequestComment.Parse("хочуузнать цену").Value, now),
            Registration.Register(user.Id, items.Meeting, meeting.Event!, now).Value);
        await Mail(user.Id, now);
        await App.Read(db => db.Database.ExecuteSqlAsync($"""INSERT INTO "Favourites" ("UserId", "ContentId", "At") SELECT "UserId", "ContentId", "FirstAt" FROM "Views" """));
        await App.InScope(async scope =>
        {
            var outbox = scope.GetRequiredService<IOutbox>();
            outbox.Add(new FeedEvent("said", who.TelegramId, now) { Said = new Dictionary<string, string> { ["words"] = "сказанул" } });
            outbox.Add(new FeedEvent("said", who.TelegramId, now) { Said = new Dictionary<string, string> { ["words"] = "отложенец" } }, notBefore: now.AddDays(1));
            await Begin(scope, new ConversationKey(who.TelegramId, 0, who.TelegramId));
            var told = new FeedEvent("said", who.TelegramId, now) { Said = new Dictionary<string, string> { ["words"] = "рассказанец" } };
            await scope.GetRequiredService<IFeedDigests>().Keep([new FeedEvent("said", 1, now), told], now, CancellationToken.None);
        });
        await App.Read(db => db.Database.ExecuteSqlAsync($"""UPDATE "Outbox" SET "ParkedAt" = "CreatedAt", "LastReason" = 'refused' WHERE "NotBefore" > "CreatedAt" """));
        return items;
    }

    /// <summary>A mailing that reached them, with a press on its button.</summary>
    private async Task Mail(int userId, DateTimeOffset now)
    {
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: "Рассылка")]), Interests.News, now).Value;
        await App.Add(mailing);
        await App.Read(db => db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Recipients" ("MailingId", "UserId", "State", "Skipped", "Attempts", "At", "MessageId", "MoreIds", "Words", "Edition")
            SELECT {mailing.Id}, "Id", 2, 0, 1, "JoinedAt", 6767676, '6868686', 'отказтелеграма', 0 FROM "Users" WHERE "Id" = {userId}
            """));
        await App.Read(db => db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "MailingClicks" ("MailingId", "UserId", "Button", "FirstAt", "LastAt", "Count")
            SELECT {mailing.Id}, "Id", 0, "JoinedAt", "JoinedAt", 2 FROM "Users" WHERE "Id" = {userId}
            """));
    }

    private static async Task Begin(IServiceProvider scope, ConversationKey key)
    {
        scope.GetRequiredService<IConversationStore>().Save(key, new Conversation("profile", 1, 7, "company", """{"fullName":"полусловие"}""", 5, null));
        await scope.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
    }

    private async Task<(int Material, int Product, int Meeting)> Publish(DateTimeOffset now)
    {
        if (await App.All<ContentItem>() is [var first, var second, var third]) return (first.Id, second.Id, third.Id);

        var details = EventDetails.Of(now.AddDays(3), null, EventPlace.Parse("Офис").Value, null).Value;
        var ids = new List<int>();
        foreach (var (kind, title) in new[] { (ContentKind.Material, "Материал"), (ContentKind.Product, "Продукт"), (ContentKind.Event, "Встреча") })
        {
            var category = Category.Add(kind, CategoryTitle.Parse("Раздел").Value, null, []).Value;
            await App.Add(category);
            var item = ContentItem.Draft(
                kind, category, Title.Parse(title).Value, RichText.Parse("текст").Value, [], [], kind == ContentKind.Event ? details : null, now).Value;
            item.Publish(now);
            await App.Add(item);
            ids.Add(item.Id);
        }

        return (ids[0], ids[1], ids[2]);
    }

    private async Task<(int Views, int Viewers, int Requests, int Registrations, int Answers, string? Source, int People)> Counts(int material, int product, int meeting)
    {
        var item = (await App.All<ContentItem>()).Single(one => one.Id == material);
        var people = await App.All<User>();
        return (
            item.Views,
            await App.Read(db => db.Set<View>().CountAsync(view => view.ContentId == material)),
            await App.Read(db => db.Set<ProductRequest>().CountAsync(request => request.ContentId == product)),
            await App.Read(db => db.Set<Registration>().CountAsync(one => one.ContentId == meeting && one.State == RegistrationState.Registered)),
            await App.Read(db => db.Set<ConsentEntry>().CountAsync()),
            people.Single().Source,
            people.Count);
    }
}
