using System.Globalization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Users;

namespace SmartHeart.Testing.Seeding;

/// <summary>What passes through: updates of the last days, messages to be sent, forms half filled, the journal.</summary>
internal sealed class TrafficSeed(SeedRun run)
{
    public void Write()
    {
        Inbox();
        Outbox();
        Feed();
        Conversations();
        Journal();
        Searches();
        Letters();
    }

    private void Inbox()
    {
        using var inbox = run.Insert("Inbox", "UpdateId", "State", "Payload", "Attempts", "ReceivedAt");
        var count = run.Size.Users / 2;
        for (var i = 0; i < count; i++)
        {
            var left = i >= count - 3;
            inbox.Run(
                700_000_000L + i, left ? InboxState.Stored : InboxState.Done, left ? "{}"u8.ToArray() : null, 1,
                run.Size.Now.AddDays(-3) + (TimeSpan.FromDays(3) * ((double)i / count)));
        }

        run.Done("Inbox", inbox);
    }

    private void Outbox()
    {
        using var outbox = run.Insert("Outbox", "Type", "Payload", "OrderKey", "CreatedAt", "NotBefore", "Attempts", "LastReason", "ParkedAt", "About");
        for (var i = 0; i < 10 + (run.Size.Users / 500); i++)
        {
            var at = run.Chance.Between(run.Size.Now.AddDays(-1), run.Size.Now);
            var parked = i % 5 == 0;
            var about = PeopleSeed.TelegramId(1 + run.Chance.Below(run.Size.Users));
            var key = i % 3 == 0 ? string.Create(CultureInfo.InvariantCulture, $"user-{about}") : null;
            outbox.Run("feed", "{}", key, at, at, parked ? 5 : 0, parked ? "The server did not answer." : null, parked ? at : null, about);
        }

        run.Done("Outbox", outbox);
    }

    private void Feed()
    {
        const int Events = 40;
        using var digests = run.Insert("FeedDigests", "Id", "At", "Count");
        using var notes = run.Insert("FeedNotes", "DigestId", "Place", "About", "Payload");
        for (var id = 1; id <= 5 + (run.Size.Users / 500); id++)
        {
            digests.Run(id, run.Size.Now.AddMinutes(-id), Events);
            for (var place = 0; place < Events; place++)
            {
                var about = PeopleSeed.TelegramId(1 + run.Chance.Below(run.Size.Users));
                notes.Run(id, place, about, string.Create(CultureInfo.InvariantCulture, $$"""{"Kind":"blocked","TelegramId":{{about}},"At":"2026-01-01T00:00:00+00:00"}"""));
            }
        }

        run.Done("FeedDigests", digests);
        run.Done("FeedNotes", notes);
    }

    private void Conversations()
    {
        using var talks = run.Insert(
            "Conversations", "ChatId", "TopicId", "TelegramId", "Flow", "Version", "Instance", "Step", "Draft", "AnchorMessageId", "State", "ChangedAt");
        for (var i = 0; i < 5 + (run.Size.Users / 50); i++)
        {
            // The id of a private chat is that of the person.
            var chat = PeopleSeed.TelegramId(i + 1);
            talks.Run(chat, 0, chat, "profile", 1, i, "company", """{"fullName":"Анна Ильина"}""", 10 + i, null, run.Size.Now);
        }

        run.Done("Conversations", talks);
    }

    private void Journal()
    {
        using var journal = run.Insert("Audit", "At", "ActorTelegramId", "ActorName", "Action", "Subject", "Denied", "Area", "TargetId");
        var count = 200 + run.Size.Users;
        for (var i = 0; i < count; i++)
        {
            // Everybody of the eight has lines of both kinds, however few there are, and some about the first item.
            var at = run.Size.Begin + ((run.Size.Now - run.Size.Begin) * ((double)i / count));
            var item = i % 9 == 0 ? 1 : 1 + run.Chance.Below(run.Size.Materials);
            var subject = string.Create(CultureInfo.InvariantCulture, $"#{item}");
            journal.Run(
                at, 900_000_001L + (i % 8), run.Chance.Pick(run.Words.Women), "content.edited", subject, i % 5 == 0, AuditArea.Content, item);
        }

        run.Done("Audit", journal);
    }

    private void Searches()
    {
        using var searches = run.Insert("Searches", "UserId", "Phrase", "AskedAt");
        for (var i = 0; i < 10 + (run.Size.Users / 5); i++)
            searches.Run(1 + run.Chance.Below(run.Size.Users), run.Chance.Pick(run.Words.Subjects), run.Size.Now);
        run.Done("Searches", searches);
    }

    private void Letters()
    {
        using var letters = run.Insert("Letters", "Key", "UserId", "Messages", "State", "At", "Version");
        using var searches = run.Insert("SavedSearches", "Text", "At");
        for (var i = 0; i < 10 + (run.Size.Users / 100); i++)
        {
            var at = run.Chance.Between(run.Size.Now.AddDays(-10), run.Size.Now);
            letters.Run(WishSeed.Key(at, i), 1 + run.Chance.Below(run.Size.Users), "1001", LetterState.Delivered, at, 1);
            searches.Run(run.Chance.Pick(run.Words.Surnames), at);
        }

        run.Done("Letters", letters);
        run.Done("SavedSearches", searches);
    }
}
