using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users;

/// <summary>Full name → company → position → phone; or one of them, to change it.</summary>
internal sealed class ProfileForm : Flow<FillProfile, ProfileView>
{
    private const string FullName = "name";
    private const string Company = "company";
    private const string Position = "position";
    private const string PhoneNumber = "phone";

    public ProfileForm()
        : base("profile", 1, ProfileScreens.Saved)
    {
        Text(FullName, nameof(FillProfile.FullName), (draft, typed) => draft with { FullName = Kept(PersonName.Parse(typed), typed) }, (draft, ui) => Question("name", draft.FullName, ui));
        Text(Company, nameof(FillProfile.Company), (draft, typed) => draft with { Company = Kept(CompanyName.Parse(typed), typed) }, (draft, ui) => Question("company", draft.Company, ui))
            .OrSkip(draft => draft with { Company = "" });
        Text(Position, nameof(FillProfile.Position), (draft, typed) => draft with { Position = Kept(JobTitle.Parse(typed), typed) }, (draft, ui) => Question("position", draft.Position, ui))
            .OrSkip(draft => draft with { Position = "" });
        Phone(PhoneNumber, nameof(FillProfile.Phone), (draft, typed) => draft with { Phone = Kept(Domain.Users.PhoneNumber.Parse(typed), typed) }, (draft, ui) => Question("phone", draft.Phone, ui));
    }

    /// <summary>Name of the step that asks for a field.</summary>
    public static string StepOf(ProfileField field) => field switch
    {
        ProfileField.FullName => FullName,
        ProfileField.Company => Company,
        ProfileField.Position => Position,
        _ => PhoneNumber,
    };

    /// <inheritdoc/>
    protected override FillProfile Blank() => new();

    /// <inheritdoc/>
    protected override Screen Leave(FillProfile draft, Ui ui) => FlowScreens.Cancelled(ui).Row(ui.Tap("menu.back", default(MenuTap)));

    /// <summary>As it will be kept, so that «now» never shows what was typed around it; what is no value stays as typed, for its fault to be told.</summary>
    private static string Kept<T>(Result<T> value, string typed) => value.IsOk ? $"{value.Value}" : typed;

    /// <summary>What is wanted, and what is there already.</summary>
    private static Screen Question(string field, string value, Ui ui) => new()
    {
        Text = Html.Join("\n\n", [ui[$"profile.ask_{field}"], value.Length == 0 ? Html.Empty : ui["profile.now", ("value", value)]]),
    };
}
