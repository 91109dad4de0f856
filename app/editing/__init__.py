"""Forms for what a person does to the directory: asked, understood, previewed and saved."""
