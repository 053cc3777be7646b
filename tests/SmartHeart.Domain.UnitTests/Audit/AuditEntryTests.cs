using SmartHeart.Domain.Audit;

namespace SmartHeart.Domain.UnitTests.Audit;

public sealed class AuditEntryTests
{
    [Fact]
    public void Long_subject_is_cut_between_characters()
    {
        var subject = new string('x', AuditEntry.MaxLength - 1) + "😀";

        var entry = new AuditEntry(DateTimeOffset.UnixEpoch, 1, new string('я', 500), "content.added", subject, denied: false);

        entry.Subject.ShouldBe(new string('x', AuditEntry.MaxLength - 1));
        entry.ActorName!.Length.ShouldBe(AuditEntry.MaxLength);
    }

    [Fact]
    public void Short_texts_stay_as_they_are()
    {
        var entry = new AuditEntry(DateTimeOffset.UnixEpoch, 1, null, "content.added", "Заголовок", denied: true);

        (entry.ActorName, entry.Subject, entry.Denied).ShouldBe((null, "Заголовок", true));
    }
}
