import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { bootstrapApplication } from '@angular/platform-browser';
import { CODES, page, PLACES, plain, WANT, widget } from './register.ts';

const form = new FormGroup({ id: new FormControl(''), place: new FormControl(''), day: new FormControl<Date | null>(null), code: new FormControl('') });
const model = { first: '' };
widget('Angular reactive form', 'Member ID', WANT.memberId, () => form.value.id ?? '');
widget('Angular template form', 'Patient first name', WANT.firstName, () => model.first);
widget('Angular Material select', 'Place of service', WANT.place, () => form.value.place ?? '');
widget('Angular Material datepicker', 'Patient date of birth', WANT.birthDate, () => form.value.day?.toLocaleDateString('en-US') ?? '');
widget('Angular Material autocomplete', 'Primary diagnosis code', WANT.diagnosis, () => form.value.code ?? '');

class App {
  form = form;
  model = model;
  places = PLACES;
  codes = CODES;
  get matching() {
    return this.codes.filter((one) => one.toLowerCase().startsWith((form.value.code ?? '').toLowerCase()));
  }
}
const Built = Component({
  selector: 'app-root',
  imports: [FormsModule, ReactiveFormsModule, MatAutocompleteModule, MatDatepickerModule, MatFormFieldModule, MatInputModule, MatSelectModule],
  providers: [provideNativeDateAdapter()],
  template: `<form [formGroup]="form">
    <p><label for="id">Member ID</label><input id="id" formControlName="id"></p>
    <p><label for="first">Patient first name</label><input id="first" name="first" [(ngModel)]="model.first" [ngModelOptions]="{ standalone: true }"></p>
    <mat-form-field><mat-label>Place of service</mat-label><mat-select formControlName="place">@for (one of places; track one[0]) {<mat-option [value]="one[0]">{{ one[1] }}</mat-option>}</mat-select></mat-form-field>
    <mat-form-field><mat-label>Patient date of birth</mat-label><input matInput [matDatepicker]="picker" formControlName="day"><mat-datepicker #picker></mat-datepicker></mat-form-field>
    <mat-form-field><mat-label>Primary diagnosis code</mat-label><input matInput formControlName="code" [matAutocomplete]="auto"><mat-autocomplete #auto="matAutocomplete">@for (one of matching; track one) {<mat-option [value]="one">{{ one }}</mat-option>}</mat-autocomplete></mat-form-field>
  </form>`,
})(App) ?? App;
const root = page();
root.append(document.createElement('app-root'));
void bootstrapApplication(Built as typeof App, { providers: [provideZonelessChangeDetection()] });
plain(root);
