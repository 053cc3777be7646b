using System.Globalization;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Crm;

/// <summary>What stands in the CRM, in the language of the admin group and on the agency's clock.</summary>
internal sealed class CrmWords(Speech speech) : ICrmWords
{
    private Ui Ui => speech.Own();

    /// <inheritdoc/>
    public string Nobody => Ui.Plain("crm.words.nobody");

    /// <inheritdoc/>
    public string LeadOf(string name, string mark) => Ui.Plain("crm.words.lead", ("name", name), ("mark", mark));

    /// <inheritdoc/>
    public string LeadOfRequest(string product, string mark) => Ui.Plain("crm.words.lead_request", ("product", product), ("mark", mark));

    /// <inheritdoc/>
    public string Request(string product, string? comment, DateTimeOffset at) => comment is null
        ? Ui.Plain("crm.words.request", ("product", product), ("when", Ui.When(at)))
        : Ui.Plain("crm.words.request_with_words", ("product", product), ("when", Ui.When(at)), ("comment", comment));

    /// <inheritdoc/>
    public string Registered(string title, DateTimeOffset? startsAt) => startsAt is { } starts
        ? Ui.Plain("crm.words.registered", ("title", title), ("when", Ui.When(starts)))
        : Ui.Plain("crm.words.registered_sometime", ("title", title));

    /// <inheritdoc/>
    public string Cancelled(string title) => Ui.Plain("crm.words.cancelled", ("title", title));

    /// <inheritdoc/>
    public string Withdrawn(ConsentKind kind, DateTimeOffset at) => Ui.Plain(
        kind == ConsentKind.Advertising ? "crm.words.withdrawn_advertising" : "crm.words.withdrawn_personal_data", ("when", Ui.When(at)));

    /// <inheritdoc/>
    public string Letter(DateTimeOffset at) => Ui.Plain("crm.words.letter", ("when", Ui.When(at)));

    /// <inheritdoc/>
    public string ErasedElsewhere(DateTimeOffset at) => Ui.Plain("crm.words.erased_elsewhere", ("when", Ui.When(at)));

    /// <inheritdoc/>
    public string ErasedButNotes(DateTimeOffset at) => Ui.Plain("crm.words.erased_but_notes", ("when", Ui.When(at)));

    /// <inheritdoc/>
    public string ErasedShared(DateTimeOffset at) => Ui.Plain("crm.words.erased_shared", ("when", Ui.When(at)));

    /// <inheritdoc/>
    public string Unnamed(long telegramId) => Ui.Plain("crm.words.unnamed", ("id", telegramId.ToString(CultureInfo.InvariantCulture)));
}
